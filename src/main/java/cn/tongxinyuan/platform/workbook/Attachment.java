package cn.tongxinyuan.platform.workbook;

import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.UnknownRecord;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A file that a browser keeps instead of showing it.
 *
 * @param name with its ending, never personal data
 * @param type media type
 */
public record Attachment(String name, String type, byte[] content) {

    /** Name of the header. */
    public static final String HEADER = "Content-Disposition";

    private static final String PDF = "application/pdf";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** @param name without its ending */
    public static Attachment pdf(String name, byte[] content) {
        return new Attachment(name + ".pdf", PDF, content);
    }

    /** @param name without its ending */
    public static Attachment workbook(String name, byte[] content) {
        return new Attachment(name + ".xlsx", WORKBOOK, content);
    }

    /**
     * Answers with what is made for the caller, of which nobody on the way keeps a copy: not found where there is no such record
     * for them, forbidden where they may not.
     */
    public static void give(HttpServletResponse response, Supplier<Attachment> making) throws IOException {
        try {
            Attachment made = making.get();
            response.setContentType(made.type);
            response.setContentLength(made.content.length);
            response.setHeader(HEADER, named(made.name));
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(made.content);
        } catch (UnknownRecord unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (OutOfScope | EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Value of the header: names the file in UTF-8 for today's browsers and in plain letters for the others (RFC 6266). */
    public static String named(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
