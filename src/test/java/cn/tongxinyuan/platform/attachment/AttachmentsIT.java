package cn.tongxinyuan.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.Trail;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.UnknownRecord;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files are kept beside their records, for those who may see the record. */
@ExtendWith(ArquillianExtension.class)
class AttachmentsIT {

    private static final String STREET = "370105013";

    @Inject
    Caller caller;

    @Inject
    Attachments attachments;

    @Inject
    Records records;

    @Inject
    Trail trail;

    private String clerk;
    private String petition;

    @BeforeEach
    void aPetitionOfAStreet() {
        clerk = caller.hired("platform.auditor", STREET);
        petition = STREET + "/" + Long.toString(System.nanoTime(), 36);
    }

    @Test
    void aFileIsKeptSealedAndComesBackWhole() {
        String code = add("情况说明.pdf", FileGiven.pdf());

        Attachments.Opened opened = caller.as(clerk, () -> attachments.open(code));

        assertThat(opened.content()).isEqualTo(FileGiven.pdf());
        assertThat(opened.name()).isEqualTo("情况说明.pdf");
        assertThat(caller.as(clerk, () -> attachments.of(PetitionFiles.KIND, petition)))
                .extracting(AttachedRow::name, AttachedRow::size)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("情况说明.pdf", (long) FileGiven.pdf().length));
        assertThat(caller.asSystem(() -> records.some(AttachedFile.class, 1000)))
                .extracting(file -> new String(((AttachedFile) file).sealed(), StandardCharsets.ISO_8859_1))
                .noneMatch(stored -> stored.contains("%PDF"));
    }

    @Test
    void everyLookIsInTheTrail() {
        String code = add("a.pdf", FileGiven.pdf());
        caller.as(clerk, () -> attachments.open(code));
        caller.as(clerk, () -> attachments.remove(code));

        assertThat(trail.of(clerk))
                .containsExactly(
                        told("add", "added", code), told("open", "opened", code), told("remove", "removed", code));
        assertThatThrownBy(() -> caller.as(clerk, () -> attachments.open(code))).isInstanceOf(UnknownRecord.class);
    }

    @Test
    void aPhotographComesBackWithoutItsPlace() throws IOException {
        String code = add("现场.jpg", FileGiven.photo(6));

        byte[] kept = caller.as(clerk, () -> attachments.open(code)).content();

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", FileGiven.PLACE);
    }

    @Test
    void aStrangerOpensNothing() {
        String code = add("a.pdf", FileGiven.pdf());
        String stranger = caller.hired("platform.auditor", "370105015");

        assertThatThrownBy(() -> caller.as(stranger, () -> attachments.open(code)))
                .isInstanceOf(UnknownRecord.class);
        assertThatThrownBy(() -> caller.as(stranger, () -> attachments.of(PetitionFiles.KIND, petition)))
                .isInstanceOf(UnknownRecord.class);
        assertThatThrownBy(() -> caller.as(stranger, () -> attachments.remove(code)))
                .isInstanceOf(UnknownRecord.class);
        assertThat(caller.browser(stranger).get("/attachment?code=" + code).status())
                .isEqualTo(404);
        assertThat(caller.anonymous().get("/attachment?code=" + code).status()).isEqualTo(302);
    }

    @Test
    void aBrowserKeepsAFileAndNeverShowsItAsOurs() {
        String code = add("说明 \"1\".pdf", FileGiven.pdf());

        Api.Answer answer = caller.browser(clerk).get("/attachment?code=" + code);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/pdf");
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment; ")
                .doesNotContain("\"1\"");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void whatIsNotWantedIsRefusedAndNotKept() {
        byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

        for (Object[] wrong : List.of(
                new Object[] {"a.pdf", page, "FILE_KIND"},
                new Object[] {"a.html", FileGiven.pdf(), "FILE_NAME"},
                new Object[] {"a.pdf", new byte[0], "FILE_SIZE"},
                new Object[] {"a.pdf", new byte[20 << 20], "FILE_KIND"},
                new Object[] {"a.pdf", new byte[(20 << 20) + 1], "FILE_SIZE"})) {
            assertThatThrownBy(() -> add((String) wrong[0], (byte[]) wrong[1]))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, rule -> assertThat(rule.code()).isEqualTo(wrong[2]));
        }
        assertThat(caller.as(clerk, () -> attachments.of(PetitionFiles.KIND, petition)))
                .isEmpty();
        petition = STREET + "/closed";
        assertThatThrownBy(() -> add("a.pdf", FileGiven.pdf())).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aNameCannotLeadAnywhere() {
        String code = add("..\\..\\/etc/\u202Efdp.a\0.pdf", FileGiven.pdf());

        assertThat(caller.as(clerk, () -> attachments.open(code)).name()).doesNotContain("/", "\\", "\u202E", "\0");
    }

    private String add(String name, byte[] content) {
        return caller.as(clerk, () -> attachments.add(PetitionFiles.KIND, petition, name, content));
    }

    private String told(String act, String word, String code) {
        return "DONE platform." + act + " " + PetitionFiles.KIND + " " + petition + " platform.told.file-" + word
                + "|@platform.FileKind.PDF|" + code;
    }
}
