package cn.tongxinyuan.platform.bulk;

import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.job.JobContext;
import cn.tongxinyuan.platform.listing.Chosen;
import cn.tongxinyuan.platform.workbook.CellKind;
import cn.tongxinyuan.platform.workbook.Column;
import cn.tongxinyuan.platform.workbook.Format;
import cn.tongxinyuan.platform.workbook.SheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What became of each of the chosen records, as a workbook and in figures. */
final class Outcomes {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int NARROW = 18;
    private static final int WIDE = 60;

    private final String title;
    private final Locale language;
    private final List<List<Object>> rows = new ArrayList<>();
    private final Map<RowOutcome, Integer> counts = new EnumMap<>(RowOutcome.class);

    Outcomes(String title, Locale language) {
        this.title = title;
        this.language = language;
    }

    void add(Chosen one, RowOutcome outcome, String why) {
        rows.add(List.of(one.name(), text("platform.RowOutcome." + outcome.name()), why));
        counts.merge(outcome, 1, Integer::sum);
    }

    int size() {
        return rows.size();
    }

    /** Stores the workbook and gives the figures. */
    BulkResult result(JobContext context) {
        String workbook = rows.isEmpty() ? null : context.output(text("platform.bulk.file"), XLSX, workbook());
        int left = count(RowOutcome.STALE) + count(RowOutcome.REFUSED);
        return new BulkResult(
                rows.size(),
                count(RowOutcome.DONE),
                count(RowOutcome.UNCHANGED),
                count(RowOutcome.STALE),
                count(RowOutcome.REFUSED),
                left == 0 ? text("platform.bulk.all-done") : text("platform.bulk.left", left),
                left == 0 ? "ok" : "warn",
                workbook);
    }

    private byte[] workbook() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Column<?>> columns = List.of(
                column("platform.bulk.record", NARROW),
                column("platform.bulk.outcome", NARROW),
                column("platform.bulk.why", WIDE));
        try {
            SheetWriter.write(out, text("platform.bulk.outcome"), columns, List.of(title), rows.iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Column<String> column(String key, int width) {
        return Column.of(text(key), new CellKind<>(Format.TEXT, List.of(), cell -> null), width, "", "");
    }

    private int count(RowOutcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language, key, arguments);
    }
}
