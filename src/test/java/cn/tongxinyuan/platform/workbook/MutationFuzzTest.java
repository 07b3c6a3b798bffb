package cn.tongxinyuan.platform.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Thousands of workbooks with something changed at random: whatever comes in ends in a report with declared codes. Half
 * of them are changed in the container, where the checksum mostly notices, half inside a part whose checksum is right.
 */
@Tag("heavy")
class MutationFuzzTest {

    private static final long SEED = Long.getLong("fuzz.seed", 20240520L);
    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 24_000);
    private static final int SHARES = Math.max(1, INPUTS / 24_000);
    /** Processor time, so that a busy machine turns nothing red. */
    private static final Duration BOUND = Duration.ofSeconds(60L * SHARES);

    private static final Duration BOUND_OF_ONE = Duration.ofSeconds(5);
    /** Only ends what would never end. */
    private static final Duration HANGS = BOUND.multipliedBy(5);

    private static final Set<String> DECLARED = Set.of(
            "REQUIRED",
            "DUPLICATE_IN_FILE",
            "TEXT_TOO_LONG",
            "NOT_A_NUMBER",
            "AREA_RANGE",
            "DATE_FORMAT",
            "DATE_IN_FUTURE",
            "DATE_RANGE",
            "COLUMN_MISSING",
            "COLUMN_DOUBLE",
            "FILE_TOO_LARGE",
            "ROW_LIMIT",
            "NOT_A_WORKBOOK");
    private static final String[] PIECES = {
        "<",
        ">",
        "\"",
        "&",
        "&#0;",
        "&lt;",
        "&x;",
        "<!DOCTYPE a>",
        "<!--",
        "<![CDATA[",
        "]]>",
        "<?x?>",
        "</row>",
        "<row>",
        "<c>",
        "</c>",
        "<v>",
        "</v>",
        "<is>",
        "<t>",
        "r=\"A1\"",
        "r=\"ZZZ9\"",
        "r=\"-1\"",
        "t=\"s\"",
        "t=\"b\"",
        "t=\"e\"",
        "s=\"-1\"",
        "s=\"99999999\"",
        "1e999",
        "1E-400",
        "99999999999999999999",
        "NaN",
        "_xD800_",
        "\u0000",
        "\uFFFF",
        "𠮷",
        "=1+1",
        "合计",
        "示例",
        "<rPh>",
        "xmlns=\"\"",
        "xmlns:a=\"b\"",
        "<sheetData>",
        "</sheetData>",
        "2147483648"
    };

    @Test
    void endsInAReportWhateverComesIn(TestReporter reporter) {
        reporter.publishEntry("seed", Long.toString(SEED));
        Random random = new Random(SEED);
        Map<String, String> parts = parts();
        byte[] good = zip(parts, null, null);
        Set<String> codes = new TreeSet<>();
        int[] outcomes = new int[2];
        long[] cpu = new long[2];

        assertTimeoutPreemptively(
                HANGS,
                () -> {
                    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
                    for (int i = 0; i < INPUTS; i++) {
                        byte[] input = i % 2 == 0 ? damaged(good, random) : rewritten(parts, random);
                        long start = threads.getCurrentThreadCpuTime();
                        try {
                            ReadReport report = Plain.read(input).report();
                            report.findings().forEach(finding -> codes.add(finding.code()));
                            outcomes[report.refused() ? 1 : 0]++;
                        } catch (RuntimeException e) {
                            throw new AssertionError("seed " + SEED + ", input " + i, e);
                        }
                        long spent = threads.getCurrentThreadCpuTime() - start;
                        cpu[0] += spent;
                        cpu[1] = Math.max(cpu[1], spent);
                    }
                },
                "seed " + SEED);

        reporter.publishEntry("cpu", Duration.ofNanos(cpu[0]) + ", slowest " + Duration.ofNanos(cpu[1]));
        assertThat(Duration.ofNanos(cpu[0])).as("all, seed %d", SEED).isLessThan(BOUND);
        assertThat(Duration.ofNanos(cpu[1])).as("slowest, seed %d", SEED).isLessThan(BOUND_OF_ONE);
        assertThat(codes).as("seed %d", SEED).isSubsetOf(DECLARED);
        // both ways of ending were really reached
        assertThat(outcomes[0]).as("taken, seed %d", SEED).isGreaterThan(INPUTS / 50);
        assertThat(outcomes[1]).as("refused, seed %d", SEED).isGreaterThan(INPUTS / 4);
    }

    private static byte[] damaged(byte[] good, Random random) {
        byte[] file = good.clone();
        switch (random.nextInt(4)) {
            case 0 -> {
                return Arrays.copyOf(file, random.nextInt(file.length));
            }
            case 1 -> {
                int from = random.nextInt(file.length);
                int to = random.nextInt(file.length);
                System.arraycopy(good, from, file, to, Math.min(random.nextInt(64), file.length - Math.max(from, to)));
            }
            default -> {
                for (int n = 1 + random.nextInt(4); n > 0; n--) {
                    // the directory stands at the end and is worth more damage than data are
                    int at = random.nextBoolean() ? random.nextInt(file.length) : file.length - 1 - random.nextInt(600);
                    file[at] = (byte) random.nextInt(256);
                }
            }
        }
        return file;
    }

    private static byte[] rewritten(Map<String, String> parts, Random random) {
        String name = parts.keySet().toArray(String[]::new)[random.nextInt(parts.size())];
        if (random.nextInt(3) > 0) {
            name = Crafted.SHEET;
        }
        StringBuilder xml = new StringBuilder(parts.get(name));
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int at = random.nextInt(xml.length());
            int length = Math.min(random.nextInt(12), xml.length() - at);
            switch (random.nextInt(4)) {
                case 0 -> xml.delete(at, at + length);
                case 1 -> xml.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 2 -> xml.insert(at, xml.substring(at, at + length));
                default -> xml.setCharAt(at, (char) random.nextInt(0x3000));
            }
            if (xml.length() == 0) {
                xml.append('x');
            }
        }
        return zip(parts, name, xml.toString());
    }

    private static Map<String, String> parts() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Plain.Line line =
                new Plain.Line("1", "甲", new java.math.BigDecimal("86.40"), java.time.LocalDate.of(2024, 3, 15));
        try {
            SheetWriter.write(
                    out,
                    Plain.LAYOUT,
                    java.util.List.of("题"),
                    java.util.List.of(line, line).iterator());
            Map<String, String> parts = new TreeMap<>();
            for (String name : new String[] {
                Crafted.CONTENT_TYPES, "_rels/.rels", Crafted.WORKBOOK, "xl/_rels/workbook.xml.rels", "xl/styles.xml"
            }) {
                parts.put(name, SheetWriterTest.part(out.toByteArray(), name));
            }
            parts.put(
                    Crafted.SHEET,
                    SheetWriterTest.part(out.toByteArray(), Crafted.SHEET)
                            .replace(
                                    "</row></sheetData>",
                                    "</row><row r=\"5\"><c r=\"A5\" t=\"s\"><v>0</v></c><c r=\"B5\" t=\"s\">"
                                            + "<v>1</v></c><c r=\"C5\"><f>1+1</f><v>2</v></c></row></sheetData>"));
            parts.put("xl/sharedStrings.xml", "<sst><si><t>5</t></si><si><r><t>宋</t></r><r><t>芳</t></r></si></sst>");
            parts.computeIfPresent(
                    "xl/_rels/workbook.xml.rels",
                    (name, xml) -> xml.replace(
                            "</Relationships>",
                            "<Relationship Id=\"rId9\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"));
            return parts;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Stored, not deflated: what is damaged is the content, and the checksum is right. */
    private static byte[] zip(Map<String, String> parts, String changed, String with) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] bytes =
                        (part.getKey().equals(changed) ? with : part.getValue()).getBytes(StandardCharsets.UTF_8);
                CRC32 crc = new CRC32();
                crc.update(bytes);
                java.util.zip.ZipEntry entry = new java.util.zip.ZipEntry(part.getKey());
                entry.setMethod(java.util.zip.ZipEntry.STORED);
                entry.setSize(bytes.length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(bytes);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
