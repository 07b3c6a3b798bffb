import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks a draw of 同心圆 offline, with nothing but a JDK: {@code java VerifyDraw.java draw.json}, where the file is the one
 * its page offers, or the answer of {@code GET /api/v1/draws/{draw}}. Says for each published figure whether it follows from
 * the others, and ends with 0 only where all do.
 */
public final class VerifyDraw {

    public static void main(String[] arguments) throws Exception {
        String json = Files.readString(Path.of(arguments[0]));
        List<String> lots = all(String.join("", all(json, "(?s)\"lots\"\\s*:\\s*\\[(.*?)]")), "\"([0-9a-f]{16})\"");
        String secret = one(json, "secret");
        boolean sound = tell("名单哈希 list hash", one(json, "listHash"), sha256(String.join("\n", sorted(lots))))
                & tell("抽签号个数 entries", one(json, "entries"), String.valueOf(lots.size()))
                & tell("密钥承诺 commitment", one(json, "commitment"), sha256(secret));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec((secret + "|" + one(json, "witness")).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        List<String> order = new ArrayList<>(lots);
        order.sort(Comparator.comparing(lot -> HexFormat.of().formatHex(mac.doFinal(lot.getBytes(StandardCharsets.UTF_8)))));
        Matcher ranking = Pattern.compile("(?s)\"ranking\"\\s*:\\s*\\[(.*?)]").matcher(json);
        String published = ranking.find() ? ranking.group(1) : "";
        sound &= tell("次序 order", ranked(published), order.toString());
        System.exit(sound ? 0 : 1);
    }

    /** The published lots by their published ranks. */
    private static String ranked(String ranking) {
        List<String> entries = all(ranking, "(\\{[^}]*})");
        entries.sort(Comparator.comparingInt(entry -> Integer.parseInt(one(entry, "rank"))));
        return entries.stream().map(entry -> one(entry, "lot")).toList().toString();
    }

    private static boolean tell(String what, String published, String computed) {
        boolean same = published.equals(computed);
        System.out.println((same ? "一致 ok    " : "不符 WRONG ") + what + (same ? "" : ": " + published + " / " + computed));
        return same;
    }

    private static List<String> sorted(List<String> lots) {
        return lots.stream().sorted().toList();
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String one(String json, String name) {
        return all(json, "\"" + name + "\"\\s*:\\s*\"?([^\",}\\]]*)\"?").stream().findFirst().orElse("");
    }

    private static List<String> all(String text, String pattern) {
        return new ArrayList<>(Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList());
    }
}
