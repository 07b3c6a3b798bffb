package cn.tongxinyuan.platform.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a workbook by its directory, as spreadsheets read them. */
public final class Parts {

    private Parts() {}

    public static Map<String, byte[]> of(byte[] file) throws IOException {
        Path copy = Files.createTempFile("parts", ".xlsx");
        try {
            Files.write(copy, file);
            return read(copy);
        } finally {
            Files.delete(copy);
        }
    }

    private static Map<String, byte[]> read(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }
}
