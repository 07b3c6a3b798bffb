package cn.tongxinyuan;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;

/** Sends drafts as the script of a page does. */
public final class DraftSending {

    private static final String ADDRESS = "/draft";

    private DraftSending() {}

    /** What a page of this visitor sends by itself: the browser names the product as the origin. */
    public static Api.Answer keep(Api visitor, String page, String owner, Long version, Map<String, String> fields) {
        return fromHere(visitor).json(ADDRESS, body(page, owner, version, fields));
    }

    /** Asks to throw a draft away, by the button of a page. */
    public static Api.Answer discard(Api visitor, String page) {
        return fromHere(visitor)
                .call(
                        "POST",
                        ADDRESS,
                        "application/x-www-form-urlencoded",
                        "page=" + page.replace("?", "%3F").replace("&", "%26").replace("=", "%3D"));
    }

    /** One value an input, under the names the browser sends; a name without value is a box that is not ticked. */
    public static String body(String page, String owner, Long version, Map<String, String> fields) {
        JsonObjectBuilder typed = Json.createObjectBuilder();
        fields.forEach((name, value) -> {
            JsonArrayBuilder values = Json.createArrayBuilder();
            List.of(value).stream().filter(each -> !each.isEmpty()).forEach(values::add);
            typed.add("form:" + name, values);
        });
        JsonObjectBuilder body =
                Json.createObjectBuilder().add("page", page).add("owner", owner).add("fields", typed);
        return (version == null ? body.addNull("version") : body.add("version", version))
                .build()
                .toString();
    }

    private static Api fromHere(Api visitor) {
        return visitor.header("Origin", visitor.address("").replaceAll("/$", ""));
    }
}
