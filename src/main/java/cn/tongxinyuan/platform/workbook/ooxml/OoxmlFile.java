package cn.tongxinyuan.platform.workbook.ooxml;

import cn.tongxinyuan.kernel.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An .xlsx as a list of sheets; finds its parts through the relations, not by guessing names. */
public final class OoxmlFile {

    private static final String MAIN_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final int OLD_CONTAINER = 0xD0CF11E0;
    private static final int STYLES = 65_536;
    private final ZipParts parts;
    private final Bounds limits;
    private final Map<String, String> sheets = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private String firstVisible;
    private String sharedStrings;
    private String styles;
    private boolean from1904;

    /** @throws BrokenWorkbook when the file as such cannot be read; so may all methods */
    public OoxmlFile(byte[] file, Bounds limits) {
        this.limits = limits;
        if (file.length > limits.bytes()) {
            throw BrokenWorkbook.of("FILE_TOO_LARGE", 0, limits.megabytes());
        }
        if (file.length > 8 && java.nio.ByteBuffer.wrap(file).getInt(0) == OLD_CONTAINER) {
            // an old .xls and a workbook with a password look alike from outside
            throw BrokenWorkbook.of("NOT_A_WORKBOOK.old", 0);
        }
        parts = new ZipParts(file, limits);
        String workbook = workbookPart();
        readRelations(workbook);
        readSheets(workbook);
    }

    private String workbookPart() {
        String workbook = null;
        try (XmlPart xml = new XmlPart(parts, "_rels/.rels")) {
            while (xml.next()) {
                if (xml.starts("Relationship") && ends(xml.attribute("Type"), "/officeDocument")) {
                    workbook = resolved("", xml.attribute("Target"));
                }
            }
        }
        if (workbook == null) {
            throw BrokenWorkbook.damaged();
        }
        String type = contentType(workbook);
        if (type.contains("macroEnabled") || parts.hasSuffix("vbaproject.bin")) {
            throw BrokenWorkbook.of("NOT_A_WORKBOOK.macro", 0);
        }
        if (!MAIN_TYPE.equals(type)) {
            throw BrokenWorkbook.damaged();
        }
        return workbook;
    }

    private String contentType(String part) {
        String type = "";
        try (XmlPart xml = new XmlPart(parts, "[Content_Types].xml")) {
            while (xml.next()) {
                if (xml.starts("Override") && ("/" + part).equalsIgnoreCase(xml.attribute("PartName"))) {
                    type = Objects.requireNonNullElse(xml.attribute("ContentType"), "");
                } else if (type.isEmpty()
                        && xml.starts("Default")
                        && "xml".equals(xml.attribute("Extension"))
                        && MAIN_TYPE.equals(xml.attribute("ContentType"))) {
                    type = MAIN_TYPE;
                }
            }
        }
        return type;
    }

    private final Map<String, String> targets = new HashMap<>();

    private void readRelations(String workbook) {
        int slash = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, slash);
        try (XmlPart xml = new XmlPart(parts, folder + "_rels/" + workbook.substring(slash) + ".rels")) {
            while (xml.next()) {
                if (!xml.starts("Relationship") || "External".equals(xml.attribute("TargetMode"))) {
                    continue;
                }
                String type = xml.attribute("Type");
                String target = resolved(folder, xml.attribute("Target"));
                if (ends(type, "/worksheet")) {
                    targets.put(xml.attribute("Id"), target);
                } else if (ends(type, "/sharedStrings")) {
                    sharedStrings = target;
                } else if (ends(type, "/styles")) {
                    styles = target;
                }
                checkCount(targets.size());
            }
        }
    }

    private void readSheets(String workbook) {
        try (XmlPart xml = new XmlPart(parts, workbook)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    String flag = xml.attribute("date1904");
                    from1904 = "1".equals(flag) || "true".equals(flag);
                } else if (xml.starts("sheet")) {
                    String target = targets.get(xml.attribute("id"));
                    String name = xml.attribute("name");
                    if (target != null && name != null) {
                        sheets.putIfAbsent(Text.compact(name), target);
                        order.add(target);
                        if (firstVisible == null && isVisible(xml.attribute("state"))) {
                            firstVisible = target;
                        }
                        checkCount(order.size());
                    }
                }
            }
        }
        if (order.isEmpty()) {
            throw BrokenWorkbook.damaged();
        }
    }

    private static boolean isVisible(String state) {
        return state == null || state.equals("visible");
    }

    private void checkCount(int count) {
        if (count > limits.entries()) {
            throw BrokenWorkbook.damaged();
        }
    }

    private static boolean ends(String value, String suffix) {
        return value != null && value.endsWith(suffix);
    }

    private static String resolved(String folder, String target) {
        if (target == null) {
            throw BrokenWorkbook.damaged();
        }
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    /** Reads the sheet of that name, else the first that people see. */
    public void read(String sheet, Rows handler) {
        String part = sheets.getOrDefault(Text.compact(sheet), firstVisible == null ? order.get(0) : firstVisible);
        boolean shared = sharedStrings != null && parts.has(sharedStrings);
        SharedStrings strings = shared ? SharedStrings.read(parts, sharedStrings, limits) : SharedStrings.none();
        List<NumberFormat> formats = styles != null && parts.has(styles) ? formats() : List.of();
        try (XmlPart xml = new XmlPart(parts, part)) {
            new SheetXml(xml, strings, formats, from1904, limits).read(handler);
        }
    }

    /** Text of the first cell of a sheet, empty when there is no such sheet or cell. */
    public String firstCell(String sheet) {
        if (!sheets.containsKey(Text.compact(sheet))) {
            return "";
        }
        String[] first = {""};
        read(sheet, (number, cells, total) -> {
            first[0] = cells.length == 0 ? "" : cells[0].value();
            return false;
        });
        return first[0];
    }

    private List<NumberFormat> formats() {
        Map<Integer, NumberFormat> own = new HashMap<>();
        List<NumberFormat> formats = new ArrayList<>();
        boolean inStyles = false;
        try (XmlPart xml = new XmlPart(parts, styles)) {
            while (xml.next()) {
                if (xml.starts("numFmt")) {
                    String code = xml.attribute("formatCode");
                    if (code != null && own.size() < STYLES) {
                        own.put(xml.number("numFmtId", 0), NumberFormat.of(code));
                    }
                } else if (xml.starts("cellXfs")) {
                    inStyles = true;
                } else if (xml.ends("cellXfs")) {
                    inStyles = false;
                } else if (inStyles && formats.size() < STYLES && xml.starts("xf")) {
                    int id = xml.number("numFmtId", 0);
                    formats.add(own.getOrDefault(id, NumberFormat.builtIn(id)));
                }
            }
        }
        return formats;
    }
}
