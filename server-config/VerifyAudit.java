import java.io.IOException;
import java.io.PushbackReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Checks an exported audit chain without the system it came from:
 *
 * <pre>java VerifyAudit.java audit.csv [printed root [printed number of rows]]</pre>
 *
 * Needs a JDK 17 and nothing else. Ends with 0 when every row and every link is whole (and the printed root is met), with
 * 1 and the first broken line when not, with 2 when the file cannot be read. Rows whose words were withheld from the
 * person who exported them are checked by their links only, and counted.
 */
public class VerifyAudit {

    private static final int SEQ = 0;
    private static final int ID = 1;
    private static final int TIME = 2;
    private static final int FIRST_TEXT = 3;
    private static final int CONTENT_HASH = 11;
    private static final int LINK_HASH = 12;
    private static final int CELLS = 13;
    private static final char UNIT_SEPARATOR = 0x1f;
    /** Text that would have been a formula carries an apostrophe more in the file than in the trail. */
    private static final Pattern DEFUSED = Pattern.compile("''*([\\t\\r\\n]|[\\p{Z}\\p{Cf}\\s]*[=+\\-@＝＋－＠])");

    private String link = "0".repeat(64);
    private long rows;
    private long withheld;
    private String rootThen = "";

    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        if (arguments.length == 0 || !Files.isReadable(Path.of(arguments[0]))) {
            System.err.println("usage: java VerifyAudit.java audit.csv [printed root [printed number of rows]]");
            System.exit(2);
        }
        long rowsThen = arguments.length > 2 ? Long.parseLong(arguments[2]) : -1;
        VerifyAudit check = new VerifyAudit();
        String broken = check.file(Path.of(arguments[0]), rowsThen);
        if (broken == null && arguments.length > 1) {
            String root = rowsThen < 0 ? check.link : check.rootThen;
            broken = root.equals(arguments[1]) ? null : "the chain does not meet the printed root";
        }
        System.out.println("rows " + check.rows + " (words withheld: " + check.withheld + "), root " + check.link);
        System.out.println(broken == null ? "WHOLE" : "BROKEN: " + broken);
        System.exit(broken == null ? 0 : 1);
    }

    private String file(Path file, long rowsThen) throws IOException, NoSuchAlgorithmException {
        try (PushbackReader in = new PushbackReader(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            int mark = in.read();
            if (mark >= 0 && mark != '\ufeff') {
                in.unread(mark);
            }
            row(in);
            List<String> cells = row(in);
            while (!cells.isEmpty()) {
                String broken = step(cells);
                if (broken != null) {
                    return broken;
                }
                rootThen = rows == rowsThen ? link : rootThen;
                cells = row(in);
            }
            return null;
        }
    }

    private String step(List<String> cells) throws NoSuchAlgorithmException {
        if (cells.size() != CELLS) {
            return "the line after row " + rows + " has " + cells.size() + " cells instead of " + CELLS;
        }
        if (!cells.get(SEQ).equals(Long.toString(rows + 1))) {
            return "row " + (rows + 1) + " is missing";
        }
        String content = cells.get(CONTENT_HASH);
        if (content.isEmpty()) {
            return "the content of row " + cells.get(SEQ) + " is gone from the trail";
        }
        if (cells.get(TIME).isEmpty()) {
            withheld++;
        } else if (!content.equals(hash(words(cells)))) {
            return "the content of row " + cells.get(SEQ) + " was changed";
        }
        String next = hash(link + content);
        if (!next.equals(cells.get(LINK_HASH))) {
            return "the link of row " + cells.get(SEQ) + " was changed";
        }
        link = next;
        rows++;
        return null;
    }

    private static String words(List<String> cells) {
        StringBuilder words = new StringBuilder(cells.get(ID))
                .append(UNIT_SEPARATOR)
                .append(cells.get(TIME));
        for (String text : cells.subList(FIRST_TEXT, CONTENT_HASH)) {
            words.append(UNIT_SEPARATOR)
                    .append(DEFUSED.matcher(text).lookingAt() ? text.substring(1) : text);
        }
        return words.toString();
    }

    private static String hash(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The cells of the next line (RFC 4180); empty at the end. */
    private static List<String> row(PushbackReader in) throws IOException {
        List<String> cells = new ArrayList<>();
        int next = in.read();
        if (next < 0) {
            return cells;
        }
        in.unread(next);
        do {
            cells.add(cell(in));
            next = in.read();
        } while (next == ',');
        if (next == '\r') {
            in.read();
        }
        return cells;
    }

    private static String cell(PushbackReader in) throws IOException {
        StringBuilder cell = new StringBuilder();
        int next = in.read();
        boolean quoted = next == '"';
        if (quoted) {
            next = in.read();
        }
        while (next >= 0 && (quoted || ",\r\n".indexOf(next) < 0)) {
            if (quoted && next == '"') {
                next = in.read();
                quoted = next == '"';
                if (!quoted) {
                    break;
                }
            }
            cell.append((char) next);
            next = in.read();
        }
        if (next >= 0) {
            in.unread(next);
        }
        return cell.toString();
    }
}
