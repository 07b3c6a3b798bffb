package cn.tongxinyuan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The table of results. */
public final class Results {

    private final List<String> lines =
            new ArrayList<>(List.of("| item | ours | reference | ratio | goal | met |", "|---|---|---|---|---|---|"));

    /** A ratio that must stay at or below a goal. */
    public void ratio(String item, Object ours, Object reference, double ratio, double goal) {
        add(item, ours, reference, String.format("%.3f", ratio), "<= " + goal, ratio <= goal);
    }

    /** A figure that must stay at or below a limit. */
    public void limit(String item, double figure, String unit, double limit) {
        add(item, String.format("%.1f %s", figure, unit), "-", "-", "<= " + limit + " " + unit, figure <= limit);
    }

    private void add(String item, Object ours, Object reference, String ratio, String goal, boolean met) {
        String line = "| " + item + " | " + ours + " | " + reference + " | " + ratio + " | " + goal + " | "
                + (met ? "yes" : "NO") + " |";
        lines.add(line);
        System.getLogger("benchmark").log(System.Logger.Level.INFO, line);
    }

    public void note(String text) {
        lines.add("");
        lines.add(text);
    }

    public String write(Path file) throws IOException {
        Files.write(file, lines);
        return String.join("\n", lines);
    }
}
