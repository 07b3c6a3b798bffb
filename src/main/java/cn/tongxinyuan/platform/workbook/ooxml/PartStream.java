package cn.tongxinyuan.platform.workbook.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** One inflated part: counted, bounded between two marks, and checked against its checksum at its end. */
final class PartStream extends InputStream {

    /** No piece of markup or text of an honest workbook comes near this. */
    private static final int TOKEN = 1 << 20;

    private final Inflater inflater = new Inflater(true);
    private final InputStream in;
    private final CRC32 crc = new CRC32();
    private final long expectedCrc;
    private final ZipParts budget;
    private int sinceMark;

    PartStream(byte[] file, int start, int length, boolean deflated, long expectedCrc, ZipParts budget) {
        InputStream stored = new ByteArrayInputStream(file, start, length);
        this.in = deflated ? new InflaterInputStream(stored, inflater, 8192) : stored;
        this.expectedCrc = expectedCrc;
        this.budget = budget;
    }

    /** The parser has come to the next token. */
    void token() {
        sinceMark = 0;
    }

    /** The token is an element, of which a file may not have too many. */
    void element() {
        budget.element();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        if (read < 0) {
            if (crc.getValue() != expectedCrc) {
                throw BrokenWorkbook.damaged();
            }
            return read;
        }
        crc.update(target, offset, read);
        budget.spend(read);
        sinceMark += read;
        if (sinceMark > TOKEN) {
            throw budget.tooLongToken();
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
        inflater.end();
    }
}
