package cn.tongxinyuan.platform.workbook;

import cn.tongxinyuan.platform.workbook.ooxml.BrokenWorkbook;
import cn.tongxinyuan.platform.workbook.ooxml.OoxmlFile;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads an .xlsx by a layout: rows stream through, all findings come back at once. Safe against hostile files; whatever
 * is handed in ends in a report. One reader serves many threads.
 */
public final class SheetReader {

    private final Limits limits;
    private final FindingMessages messages;

    public SheetReader(Limits limits, FindingMessages messages) {
        this.limits = limits;
        this.messages = messages;
    }

    /** Reads a stream, at most one byte beyond the limit. */
    public <R> ReadReport read(InputStream file, SheetLayout<R> layout, RowSink<R> sink, Progress progress)
            throws IOException {
        int most = (int) Math.min(limits.bytes() + 1, Integer.MAX_VALUE - 8L);
        return read(file.readNBytes(most), layout, sink, progress);
    }

    public <R> ReadReport read(byte[] file, SheetLayout<R> layout, RowSink<R> sink, Progress progress) {
        RowReading<R> reading = new RowReading<>(layout, sink, progress, limits, messages);
        try {
            OoxmlFile workbook = new OoxmlFile(file, limits.bounds());
            workbook.read(layout.sheet(), reading);
            reading.end(() -> workbook.firstCell(Template.CODES));
        } catch (BrokenWorkbook broken) {
            reading.refuse(broken);
        }
        return reading.report();
    }
}
