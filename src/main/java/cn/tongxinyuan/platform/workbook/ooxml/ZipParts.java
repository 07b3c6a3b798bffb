package cn.tongxinyuan.platform.workbook.ooxml;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The container of a workbook, read through its directory as spreadsheets do. Only parts asked for are inflated, and
 * what they inflate to is counted against one budget for the whole file.
 */
final class ZipParts {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int WIDE_END = 0x06064b50;
    private static final int WIDE_END_LENGTH = 56;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int ZIP64_FIELD = 1;
    private static final long IN_ZIP64 = 0xFFFFFFFFL;
    private static final int ENCRYPTED = 1;
    /** A full roll of 20 000 rows and 40 columns comes to 2.4 million; three take a slow machine some four seconds. */
    private static final int ELEMENTS = 3_000_000;

    private final byte[] file;
    private final ByteBuffer zip;
    private final Bounds limits;
    private final Map<String, Entry> entries = new HashMap<>();
    private long inflated;
    private int elements;

    private record Entry(int flags, int method, long crc, long compressed, long size, long offset) {}

    ZipParts(byte[] file, Bounds limits) {
        this.file = file;
        this.zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
        if (file.length < END_LENGTH || zip.getInt(0) != LOCAL) {
            throw BrokenWorkbook.damaged();
        }
        readDirectory();
    }

    private void readDirectory() {
        int end = file.length - END_LENGTH;
        int lowest = Math.max(0, end - 0xFFFF);
        while (zip.getInt(end) != END) {
            if (--end < lowest) {
                throw BrokenWorkbook.damaged();
            }
        }
        long count = unsignedShort(end + 10);
        long at = unsignedInt(end + 16);
        if (at == IN_ZIP64 || count == 0xFFFF) {
            // some writers put everything into the 64-bit record, however small the file
            int locator = checked(end - LOCATOR_LENGTH, LOCATOR_LENGTH, LOCATOR);
            int wideEnd = checked(zip.getLong(locator + 8), WIDE_END_LENGTH, WIDE_END);
            count = zip.getLong(wideEnd + 32);
            at = zip.getLong(wideEnd + 48);
        }
        if (count < 0 || count > limits.entries()) {
            throw tooLarge();
        }
        long declared = 0;
        for (int i = 0; i < count; i++) {
            int entry = checked(at, ENTRY_LENGTH, ENTRY);
            int nameLength = unsignedShort(entry + 28);
            int extraLength = unsignedShort(entry + 30);
            int extra = checked(entry + ENTRY_LENGTH + nameLength, extraLength);
            declared += add(name(entry + ENTRY_LENGTH, nameLength), entry, extra, extraLength);
            at = (long) extra + extraLength + unsignedShort(entry + 32);
        }
        if (declared > limits.inflatedBytes()) {
            throw tooLarge();
        }
    }

    /** Adds an entry and answers the size it claims to inflate to. */
    private long add(String name, int at, int extra, int extraLength) {
        long size = unsignedInt(at + 24);
        long compressed = unsignedInt(at + 20);
        long offset = unsignedInt(at + 42);
        int wide = extra;
        int extraEnd = extra + extraLength;
        while (wide + 4 <= extraEnd && unsignedShort(wide) != ZIP64_FIELD) {
            wide += 4 + unsignedShort(wide + 2);
        }
        wide += 4;
        if (size == IN_ZIP64) {
            size = wideField(wide, extraEnd);
            wide += Long.BYTES;
        }
        if (compressed == IN_ZIP64) {
            compressed = wideField(wide, extraEnd);
            wide += Long.BYTES;
        }
        if (offset == IN_ZIP64) {
            offset = wideField(wide, extraEnd);
        }
        Entry entry = new Entry(
                unsignedShort(at + 8), unsignedShort(at + 10), unsignedInt(at + 16), compressed, size, offset);
        boolean climbs = name.startsWith("/") || name.contains("../") || name.indexOf('\0') >= 0;
        if (climbs || size < 0 || compressed < 0 || entries.put(name, entry) != null) {
            throw BrokenWorkbook.damaged();
        }
        return Math.min(size, limits.inflatedBytes() + 1);
    }

    private long wideField(int at, int end) {
        if (at + Long.BYTES > end) {
            throw BrokenWorkbook.damaged();
        }
        return zip.getLong(at);
    }

    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    /** Whether any part's name ends so. */
    boolean hasSuffix(String suffix) {
        return entries.keySet().stream().anyMatch(name -> name.endsWith(suffix));
    }

    /** The content of a part that must be there. */
    InputStream open(String part) {
        Entry entry = entries.get(key(part));
        if (entry == null || entry.method != 0 && entry.method != 8) {
            throw BrokenWorkbook.damaged();
        }
        if ((entry.flags & ENCRYPTED) != 0) {
            throw BrokenWorkbook.of("NOT_A_WORKBOOK.locked", 0);
        }
        int local = checked(entry.offset, LOCAL_LENGTH, LOCAL);
        int start = checked(local + LOCAL_LENGTH + unsignedShort(local + 26) + (long) unsignedShort(local + 28), 0);
        int length = (int) Math.min(entry.compressed, file.length - start);
        return new PartStream(file, start, length, entry.method == 8, entry.crc, this);
    }

    /** Counts inflated bytes of all parts together. */
    void spend(int bytes) {
        inflated += bytes;
        if (inflated > limits.inflatedBytes()) {
            throw tooLarge();
        }
    }

    /** Counts elements of all parts together: a hundred megabytes of the shortest ones would take a minute. */
    void element() {
        if (++elements > ELEMENTS) {
            throw tooLarge();
        }
    }

    BrokenWorkbook tooLongToken() {
        return BrokenWorkbook.of("FILE_TOO_LARGE.cell", 0, limits.cellCharacters());
    }

    private BrokenWorkbook tooLarge() {
        return BrokenWorkbook.of("FILE_TOO_LARGE.inflated", 0, limits.inflatedBytes() >> 20, limits.entries());
    }

    private String name(int at, int length) {
        return key(new String(file, checked(at, length), length, StandardCharsets.UTF_8));
    }

    /** Names of parts differ by more than case; some writers use the wrong slash. */
    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private int checked(long at, int length, int signature) {
        int index = checked(at, length);
        if (zip.getInt(index) != signature) {
            throw BrokenWorkbook.damaged();
        }
        return index;
    }

    private int checked(long at, int length) {
        if (at < 0 || at > file.length - length) {
            throw BrokenWorkbook.damaged();
        }
        return (int) at;
    }

    private int unsignedShort(int at) {
        if (at + Short.BYTES > file.length) {
            throw BrokenWorkbook.damaged();
        }
        return Short.toUnsignedInt(zip.getShort(at));
    }

    private long unsignedInt(int at) {
        return Integer.toUnsignedLong(zip.getInt(at));
    }
}
