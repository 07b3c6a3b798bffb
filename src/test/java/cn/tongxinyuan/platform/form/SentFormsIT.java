package cn.tongxinyuan.platform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.Records;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A key is one request's, whoever asks for it next and wherever. */
@ExtendWith(ArquillianExtension.class)
class SentFormsIT {

    private static final String UNIT = "370105013008";

    @Inject
    Caller caller;

    @Inject
    SentForms sent;

    @Inject
    DraftExpiry expiry;

    @Inject
    Records records;

    private final String key = UUID.randomUUID() + ".form";

    @Test
    void aSavedFormLeadsWhereItLed() {
        String clerk = caller.hired("platform.auditor", UNIT);

        assertThat(caller.as(clerk, () -> sent.take(key))).isEmpty();
        caller.as(clerk, () -> sent.done(key, "/there?code=1"));

        assertThat(caller.as(clerk, () -> sent.take(key))).contains("/there?code=1");
    }

    @Test
    void aFormThatIsBeingSavedWaitsForNobody() {
        String clerk = caller.hired("platform.auditor", UNIT);
        caller.as(clerk, () -> sent.take(key));

        assertThatThrownBy(() -> caller.as(clerk, () -> sent.take(key))).hasMessage("platform.rule.form-running");
    }

    @Test
    void aRefusedFormMayBeSentAgainAndASavedOneIsNotFreed() {
        String clerk = caller.hired("platform.auditor", UNIT);
        caller.as(clerk, () -> sent.take(key));
        caller.as(clerk, () -> sent.free(key));
        assertThat(caller.as(clerk, () -> sent.take(key))).isEmpty();

        caller.as(clerk, () -> sent.done(key, "/there"));
        caller.as(clerk, () -> sent.free(key));
        assertThat(caller.as(clerk, () -> sent.take(key))).contains("/there");
    }

    @Test
    void nobodyIsLedWhereAnotherWasLed() {
        String clerk = caller.hired("platform.auditor", UNIT);
        String other = caller.hired("platform.auditor", UNIT);
        caller.as(clerk, () -> sent.take(key));
        caller.as(clerk, () -> sent.done(key, "/there"));

        assertThatThrownBy(() -> caller.as(other, () -> sent.take(key))).hasMessage("platform.rule.form-running");
    }

    @Test
    void whatWasSentLongAgoIsForgotten() {
        String clerk = caller.hired("platform.auditor", UNIT);
        caller.as(clerk, () -> sent.take(key));
        caller.asSystem(() -> expiry.forget());
        assertThat(rows()).isEqualTo(1);

        records.change("update platform_sent_form set sent_at = sent_at - interval '400' day where form_key = ?1", key);
        caller.asSystem(() -> expiry.forget());
        assertThat(rows()).isZero();
    }

    private long rows() {
        return records.sql("select form_key from platform_sent_form where form_key = ?1", key)
                .size();
    }
}
