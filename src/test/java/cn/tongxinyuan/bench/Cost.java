package cn.tongxinyuan.bench;

import java.util.Comparator;
import java.util.List;

/** What something took, in milliseconds: CPU of the server, CPU of the database, time on the clock. */
public record Cost(double server, double database, double wall) {

    public double cpu() {
        return server + database;
    }

    /** The round in the middle by CPU. */
    public static Cost median(List<Cost> rounds) {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(Cost::cpu))
                .toList()
                .get(rounds.size() / 2);
    }

    @Override
    public String toString() {
        return String.format("%.2f ms (server %.2f, database %.2f; wall %.1f)", cpu(), server, database, wall);
    }
}
