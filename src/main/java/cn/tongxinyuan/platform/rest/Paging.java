package cn.tongxinyuan.platform.rest;

import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Which page of a list; as {@code @BeanParam}. */
public class Paging {

    private static final int MOST = 200;
    private static final int USUAL = 50;

    @QueryParam("limit")
    String limit;

    @QueryParam("after")
    String after;

    /**
     * Rows of a page.
     *
     * @throws ProblemException 400 outside 1 to 200
     */
    public int limit() {
        if (limit == null) {
            return USUAL;
        }
        int asked = limit.matches("\\d{1,3}") ? Integer.parseInt(limit) : 0;
        if (asked < 1 || asked > MOST) {
            throw new ProblemException(400, "LIMIT_RANGE", MOST);
        }
        return asked;
    }

    /**
     * Key of the last row of the page before, null for the first page.
     *
     * @throws ProblemException 400 for what no answer gave
     */
    public String after() {
        if (after == null || after.isEmpty()) {
            return null;
        }
        try {
            String key = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
            if (PlainText.isPlain(key)) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // told below like what decodes to no text
        }
        throw new ProblemException(400, "AFTER_INVALID");
    }

    static String token(String key) {
        return key == null
                ? null
                : Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
