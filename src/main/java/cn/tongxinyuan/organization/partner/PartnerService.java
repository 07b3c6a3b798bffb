package cn.tongxinyuan.organization.partner;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.organization.OrganizationPermission;
import cn.tongxinyuan.platform.calendar.CalendarService;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.database.Unique;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.personal.Mask;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/** The register of partners of the caller's unit. */
@Stateless
@Audited("organization")
@RolesAllowed(OrganizationPermission.PARTNERS)
public class PartnerService {

    private static final int MOST_WORDS = 200;
    private static final String FORGET = "PARTNER_FORGET";

    @Inject
    PartnerQueries queries;

    @Inject
    Numbers numbers;

    @Inject
    PersonalData personal;

    @Inject
    Codes codes;

    @Inject
    CalendarService calendar;

    @Inject
    Me me;

    @Inject
    Event<PartnerChanged> happened;

    /** @throws UnknownRecord {@code organization.rule.unknown-partner}, for those of other units too */
    @RolesAllowed(OrganizationPermission.PARTNER_VIEW)
    public Partner find(String code) {
        return queries.partner(code);
    }

    /** Whom the caller's unit registered and who helps on a day, by name. */
    @RolesAllowed(OrganizationPermission.PARTNER_VIEW)
    public List<Partner> inForce(LocalDate day) {
        return queries.inForce(day);
    }

    /** Who helps the caller's unit on a day, whom the units above it registered too, by name. */
    @RolesAllowed(OrganizationPermission.PARTNER_VIEW)
    public List<KnownPartner> helpers(LocalDate day) {
        return queries.helpers(day);
    }

    /**
     * Somebody who helps the caller's unit or did, whichever unit above it registered them.
     *
     * @throws UnknownRecord {@code organization.rule.unknown-partner}, for those who help others
     */
    @RolesAllowed(OrganizationPermission.PARTNER_VIEW)
    public KnownPartner helper(String code) {
        return queries.helper(code);
    }

    /** Whom to call, masked as everybody sees it. */
    @RolesAllowed(OrganizationPermission.PARTNER_VIEW)
    public Contact contact(Partner partner) {
        me.require(partner);
        return new Contact(
                Mask.name(personal.open(partner.personSealed())), Mask.mobile(personal.open(partner.mobileSealed())));
    }

    /**
     * Whom to call, in full; leaves an audit row with the reason (个人信息保护法第51条).
     *
     * @throws RuleViolation {@code organization.rule.words-needed}
     */
    @RolesAllowed(OrganizationPermission.REVEAL)
    public Contact reveal(String code, String reason) {
        Partner partner = queries.partner(code);
        fire(partner, Wording.of("organization.told.partner-reveal", words(reason)));
        return new Contact(personal.open(partner.personSealed()), personal.open(partner.mobileSealed()));
    }

    /**
     * Registers a partner of a unit; returns the code.
     *
     * @throws RuleViolation as {@link PartnerDetails#requireSound}, and {@code organization.rule.unknown-help}
     * @throws Conflict {@code organization.rule.credit-code-taken} where the organisation is registered, wherever that is
     */
    public String register(PartnerKind kind, ScopePath unit, @Valid PartnerDetails details) {
        me.require(unit);
        details.requireSound(kind, false);
        requireKnown(details);
        Partner partner =
                new Partner(numbers.next(Partner.PREFIX, queries.today().getYear()), kind, unit);
        describe(partner, details, personal);
        queries.store(partner);
        flush();
        fire(partner, Wording.of("organization.told.partner-register", kind));
        return partner.getCode();
    }

    /**
     * Corrects what is said about a partner.
     *
     * @throws StaleRecord when somebody changed it since the caller read {@code version}
     * @throws RuleViolation as {@link #register}
     * @throws Conflict as {@link #register}
     */
    public void describe(String code, long version, @Valid PartnerDetails details) {
        Partner partner = own(code, version);
        requireKnown(details);
        describe(partner, details, personal);
        flush();
        fire(partner, Wording.of("organization.told.partner-describe"));
    }

    /**
     * It helps no more; what it had claimed stays until somebody gives it back.
     *
     * @throws RuleViolation {@code organization.rule.partner-state}, {@code organization.rule.words-needed}
     */
    public void end(String code, long version, String reason) {
        Partner partner = own(code, version);
        partner.end(words(reason), queries.today());
        fire(partner, Wording.of("organization.told.partner-end", partner.getReason()));
    }

    /** @throws RuleViolation {@code organization.rule.partner-state}, {@code organization.rule.partner-forgotten} */
    public void resume(String code, long version) {
        Partner partner = own(code, version);
        partner.resume();
        fire(partner, Wording.of("organization.told.partner-resume"));
    }

    /**
     * Forgets whom to call where the co-operation ended long enough ago (个人信息保护法第47条); the days are data.
     *
     * @return how many partners were meant
     */
    public int forget() {
        List<Partner> due = queries.past().stream()
                .filter(partner ->
                        !calendar.deadline(FORGET, partner.lastDay()).lastDay().isAfter(queries.today()))
                .toList();
        due.forEach(partner -> {
            partner.forget();
            fire(partner, Wording.of("organization.told.partner-forget"));
        });
        return due.size();
    }

    static void describe(Partner partner, PartnerDetails details, PersonalData personal) {
        partner.describe(details);
        if (differs(details.person(), personal.open(partner.personSealed()))) {
            partner.named(personal.seal(details.person()));
        }
        if (differs(details.mobile(), personal.open(partner.mobileSealed()))) {
            partner.reachedBy(personal.seal(details.mobile()), personal.blindIndex(details.mobile()));
        }
    }

    /** Nothing said is nothing else; the same sealed again would look like another. */
    private static boolean differs(String said, String stands) {
        return said != null && !said.equals(stands);
    }

    /** Words of an office that stay in the record. */
    static String words(String typed) {
        if (typed == null || typed.isBlank() || typed.strip().length() > MOST_WORDS) {
            throw new RuleViolation("organization.rule.words-needed", MOST_WORDS);
        }
        return typed.strip();
    }

    private void requireKnown(PartnerDetails details) {
        String speciality = details.speciality();
        if (speciality != null
                && codes.find(PartnerDetails.HELP, speciality, queries.today()).isEmpty()) {
            throw RefusedFields.of("speciality", "organization.rule.unknown-help");
        }
    }

    private void flush() {
        Unique.flush(queries::flush, () -> new Conflict("organization.rule.credit-code-taken"));
    }

    private Partner own(String code, long version) {
        Partner partner = queries.partner(code);
        partner.requireVersion(version);
        return partner;
    }

    private void fire(Partner partner, String summary) {
        happened.fire(new PartnerChanged(partner.getCode(), partner.getScope(), summary));
    }
}
