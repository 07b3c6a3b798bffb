package cn.tongxinyuan.platform.workbook;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file that a browser keeps instead of showing it. */
public final class Attachment {

    /** Name of the header. */
    public static final String HEADER = "Content-Disposition";

    private Attachment() {}

    /** Value of the header: names the file in UTF-8 for today's browsers and in plain letters for the others (RFC 6266). */
    public static String named(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
