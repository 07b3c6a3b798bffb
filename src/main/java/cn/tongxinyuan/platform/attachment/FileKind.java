package cn.tongxinyuan.platform.attachment;

import cn.tongxinyuan.kernel.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The files that are kept, each known by its first bytes. */
public enum FileKind {
    JPEG("image/jpeg", List.of("jpg", "jpeg"), 0xFF, 0xD8, 0xFF),
    PNG("image/png", List.of("png"), 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
    PDF("application/pdf", List.of("pdf"), '%', 'P', 'D', 'F', '-'),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx"), 'P', 'K', 0x03, 0x04);

    /** Every workbook names its parts in a file of this name, which stands in the archive as it is. */
    private static final byte[] PARTS = "[Content_Types].xml".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] WORKBOOK = "xl/workbook".getBytes(StandardCharsets.US_ASCII);

    private final String mediaType;
    private final List<String> extensions;
    private final int[] beginning;

    FileKind(String mediaType, List<String> extensions, int... beginning) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.beginning = beginning;
    }

    /**
     * What a file is.
     *
     * @throws RuleViolation {@code platform.rule.file-kind} for all others, {@code platform.rule.file-name} where the name
     *     says something else
     */
    static FileKind of(String name, byte[] content) {
        FileKind kind = Arrays.stream(values())
                .filter(each -> each.begins(content))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("platform.rule.file-kind"));
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!kind.extensions.contains(extension)) {
            throw new RuleViolation("platform.rule.file-name", kind.extensions.get(0));
        }
        return kind;
    }

    private boolean begins(byte[] content) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return this != XLSX || holds(content, PARTS) && holds(content, WORKBOOK);
    }

    private static boolean holds(byte[] content, byte[] part) {
        for (int i = 0; i <= content.length - part.length; i++) {
            if (Arrays.equals(content, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    public String mediaType() {
        return mediaType;
    }

    boolean isPicture() {
        return this == JPEG || this == PNG;
    }
}
