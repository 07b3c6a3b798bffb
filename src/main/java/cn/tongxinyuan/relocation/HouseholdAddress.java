package cn.tongxinyuan.relocation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of a household's pages; carry codes, never names. */
public final class HouseholdAddress {

    private HouseholdAddress() {}

    /** @param page view such as {@code household-view} */
    public static String of(String page, String area, String number) {
        return "/relocation/" + page + "?area=" + encode(area) + "&number=" + encode(number);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
