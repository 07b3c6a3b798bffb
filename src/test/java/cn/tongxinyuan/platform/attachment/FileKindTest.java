package cn.tongxinyuan.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.kernel.RuleViolation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A file is what it holds, not what it is called. */
class FileKindTest {

    @Test
    void theFirstBytesDecide() throws IOException {
        assertThat(FileKind.of("a.JPG", FileGiven.photo(1))).isEqualTo(FileKind.JPEG);
        assertThat(FileKind.of("a.png", FileGiven.png())).isEqualTo(FileKind.PNG);
        assertThat(FileKind.of("协议.pdf", FileGiven.pdf())).isEqualTo(FileKind.PDF);
        assertThat(FileKind.of("a.xlsx", FileGiven.archive("[Content_Types].xml", "xl/workbook.xml")))
                .isEqualTo(FileKind.XLSX);
    }

    @Test
    void whatIsNoneOfTheKnownIsRefused() throws IOException {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

        refused("a.jpg", page, "FILE_KIND");
        refused("a.pdf", new byte[0], "FILE_KIND");
        refused("a.xlsx", FileGiven.archive("evil.exe"), "FILE_KIND");
        refused("a.xlsx", FileGiven.archive("[Content_Types].xml", "word/document.xml"), "FILE_KIND");
    }

    @Test
    void aNameThatSaysSomethingElseIsRefused() throws IOException {
        refused("a.html", FileGiven.png(), "FILE_NAME");
        refused("a.pdf", FileGiven.photo(1), "FILE_NAME");
    }

    private static void refused(String name, byte[] content, String code) {
        assertThatThrownBy(() -> FileKind.of(name, content))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.code()).isEqualTo(code));
    }
}
