package cn.tongxinyuan.training;

import cn.tongxinyuan.award.CertificateKind;
import cn.tongxinyuan.award.CertificateService;
import cn.tongxinyuan.award.IssueCertificate;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Me;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** What the lessons somebody was at come to: hours, whether one passes, and the certificate. */
@ApplicationScoped
class CreditWork {

    @Inject
    TrainingQueries queries;

    @Inject
    TrainingWork work;

    @Inject
    CertificateService certificates;

    @Inject
    PersonalData personal;

    @Inject
    Me me;

    /** Hours of the lessons each was at. */
    Map<Participant, BigDecimal> attended(Training training) {
        Map<Participant, BigDecimal> attended = new HashMap<>();
        queries.marks(training).stream()
                .filter(mark -> mark.getPresence() == Presence.PRESENT)
                .forEach(mark ->
                        attended.merge(mark.getParticipant(), mark.getLesson().getHours(), BigDecimal::add));
        return attended;
    }

    Credit credit(Training training, Participant who, BigDecimal hours, TrainingTerms terms) {
        CreditResult result = result(training, hours, terms);
        return new Credit(who, hours, result, certify(training, who, hours, result), work.now(), me.getUsername());
    }

    /**
     * Has a credit say what the lessons of a closed class come to by now: counted anew and never added to, so that the same
     * correction twice changes nothing. A certificate that was issued is not taken back.
     */
    void correct(Training training, Participant who) {
        BigDecimal hours = attended(training).getOrDefault(who, BigDecimal.ZERO);
        CreditResult result = result(training, hours, queries.terms(TrainingWork.day(training.getEndsAt())));
        queries.credits(training).stream()
                .filter(credit -> credit.getStaffCode().equals(who.getStaffCode()))
                .filter(credit -> credit.getHours().compareTo(hours) != 0 || credit.getResult() != result)
                .forEach(credit -> {
                    work.fire(
                            training,
                            Wording.of("training.told.recounted", who.getStaffCode(), credit.getHours(), hours));
                    String certificate = credit.getCertificate() == null
                            ? certify(training, who, hours, result)
                            : credit.getCertificate();
                    credit.correct(hours, result, certificate, work.now(), me.getUsername());
                });
    }

    private static CreditResult result(Training training, BigDecimal hours, TrainingTerms terms) {
        return terms.passes(hours, training.getTotalHours()) ? CreditResult.PASSED : CreditResult.FAILED;
    }

    /** Null where the class gives none, or not enough was attended. */
    private String certify(Training training, Participant who, BigDecimal hours, CreditResult result) {
        if (result != CreditResult.PASSED || !training.isCertified()) {
            return null;
        }
        String statement = Wording.of(
                "training.told.certified",
                TrainingWork.day(training.getStartsAt()),
                TrainingWork.day(training.getEndsAt()),
                training.getTitle(),
                hours.toPlainString());
        return certificates.issue(new IssueCertificate(
                CertificateKind.TRAINING,
                training.getCode(),
                training.getTitle(),
                statement,
                personal.seal(who.getStaffName()),
                training.getOrganiser()));
    }
}
