package cn.tongxinyuan.award;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.platform.personal.Mask;
import cn.tongxinyuan.platform.personal.PersonalData;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a paper is genuine, open to everybody who holds it: by its number alone, of any unit, with no more of the holder
 * than the surname. Nothing finds the certificates of a person.
 */
@Stateless
@PermitAll
public class CertificateCheck {

    private static final Pattern NUMBER = Pattern.compile("([A-Z]{2})-?(\\d{4})-?(\\d{5,9})");

    @PersistenceContext
    EntityManager em;

    @Inject
    PersonalData personal;

    /**
     * What is said of a number.
     *
     * @param holder masked; null once they were forgotten
     * @param revokedOn null for one that is valid; why it was revoked is nobody's business
     */
    public record Checked(
            String number,
            CertificateKind kind,
            String title,
            String holder,
            ScopePath issuer,
            LocalDate issuedOn,
            LocalDate revokedOn) {

        public boolean isValid() {
            return revokedOn == null;
        }
    }

    /** @return empty where no certificate was ever issued under what was typed */
    public Optional<Checked> check(String typed) {
        Matcher number = NUMBER.matcher(Text.key(typed));
        return number.matches()
                ? em.createNamedQuery("AwardCertificate.numbered", Object[].class)
                        .setParameter("number", number.group(1) + "-" + number.group(2) + "-" + number.group(3))
                        .getResultStream()
                        .findFirst()
                        .map(this::checked)
                : Optional.empty();
    }

    private Checked checked(Object... said) {
        return new Checked(
                (String) said[0],
                (CertificateKind) said[1],
                (String) said[2],
                Mask.name(personal.open((String) said[3])),
                new ScopePath((String) said[4]),
                (LocalDate) said[5],
                (LocalDate) said[6]);
    }
}
