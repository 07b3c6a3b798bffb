package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.personal.Mask;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.search.GramQueries;
import cn.tongxinyuan.platform.search.PhoneTail;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.SystemCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** People of the caller's unit: enrolling, appointing, moving, leaving, correcting, and the telephone in full. */
@Stateless
@Audited("organization")
@RolesAllowed(OrganizationPermission.STAFF_VIEW)
public class StaffService {

    @PersistenceContext
    EntityManager em;

    @Inject
    PostQueries posts;

    @Inject
    Numbers numbers;

    @Inject
    PersonalData personal;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Event<StaffChanged> changed;

    /** Somebody with all posts; empty where there is nobody of that code. */
    public Optional<Staff> find(String code) {
        return em.createNamedQuery("Staff.byCode", Staff.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Names of all who hold a post in the caller's unit, each once. */
    public List<String> names() {
        return posts.names();
    }

    /** Who uses the caller's account, with the telephone in full; empty for an office's account. */
    public Optional<Reached> myself() {
        return me.person()
                .flatMap(person -> SystemCaller.asSystem(() -> find(person)))
                .map(staff -> new Reached(staff.getCode(), staff.getName(), personal.open(staff.phoneSealed())));
    }

    /** Somebody and how they are reached; {@code phone} is null where none is recorded. */
    public record Reached(String code, String name, String phone) {}

    /** The telephone as everybody may see it; null where none is recorded. */
    public String maskedPhone(Staff staff) {
        me.require(staff);
        return Mask.mobile(personal.open(staff.phoneSealed()));
    }

    /**
     * The telephone in full; leaves an audit row with the reason (个人信息保护法第51条).
     *
     * @throws RuleViolation {@code organization.rule.reason-missing}
     */
    @RolesAllowed(OrganizationPermission.REVEAL)
    public String reveal(String code, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("organization.rule.reason-missing");
        }
        Staff staff = own(code);
        fire(staff, Wording.of("organization.told.reveal", reason.strip()));
        return personal.open(staff.phoneSealed());
    }

    /**
     * Enrols people with their first posts and returns their codes.
     *
     * @throws RuleViolation as {@link #appoint}
     */
    @RolesAllowed(OrganizationPermission.STAFF)
    public List<String> enrol(List<@Valid EnrolStaff> people) {
        int year = LocalDate.now(clock).getYear();
        List<String> given =
                people.stream().map(one -> numbers.next(Staff.PREFIX, year)).toList();
        List<Staff> enrolled = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            EnrolStaff one = people.get(i);
            Staff staff = new Staff(given.get(i), one.details().name(), posts.of(one.post(), 0));
            describe(staff, one.details(), personal);
            em.persist(staff);
            enrolled.add(staff);
            fire(staff, posts.told("organization.told.enrol", one.post()));
        }
        new GramQueries(em).renew(enrolled);
        return given;
    }

    /**
     * Corrects what is said about somebody; a telephone of null stays as it was.
     *
     * @throws StaleRecord when somebody changed the record since the caller read {@code version}
     */
    @RolesAllowed(OrganizationPermission.STAFF)
    public void correct(String code, long version, @Valid StaffDetails details) {
        Staff staff = own(code, version);
        describe(staff, details, personal);
        new GramQueries(em).renew(List.of(staff));
        fire(staff, Wording.of("organization.told.correct"));
    }

    /**
     * Appoints somebody to one more post.
     *
     * @throws RuleViolation {@code organization.rule.unknown-role}, {@code organization.rule.role-unit} where the unit has
     *     no such post, {@code organization.rule.day-ahead}, {@code organization.rule.post-overlap}
     * @throws Conflict {@code organization.rule.post-taken} where one person alone may hold the post and another one does
     */
    @RolesAllowed(OrganizationPermission.STAFF)
    public void appoint(String code, long version, @Valid Appointment appointment) {
        Staff staff = own(code, version);
        staff.appoint(posts.of(appointment, staff.getId()));
        fire(staff, posts.told("organization.told.appoint", appointment));
    }

    /**
     * Moves somebody to another post on a day; all others end on the day before.
     *
     * @throws RuleViolation as {@link #appoint} and {@link #leave}
     */
    @RolesAllowed(OrganizationPermission.STAFF)
    public void move(String code, long version, @Valid Appointment appointment) {
        Staff staff = own(code, version);
        staff.move(posts.of(appointment, staff.getId()));
        fire(staff, posts.told("organization.told.move", appointment));
    }

    /**
     * Notes the last day of somebody who leaves every post.
     *
     * @throws RuleViolation {@code organization.rule.left-before}, {@code organization.rule.day-ahead}, {@code
     *     organization.rule.post-days}
     */
    @RolesAllowed(OrganizationPermission.STAFF)
    public void leave(String code, long version, LocalDate last) {
        Staff staff = own(code, version);
        posts.requirePast(last);
        staff.leave(last);
        fire(staff, Wording.of("organization.told.leave", last));
    }

    /** A telephone that is not given stays as it was. */
    static void describe(Staff staff, StaffDetails details, PersonalData personal) {
        String given = details.phone();
        String phone = given == null ? personal.open(staff.phoneSealed()) : given;
        staff.correct(
                details.name(),
                given == null ? staff.phoneSealed() : personal.seal(given),
                personal.blindIndex(phone),
                PhoneTail.of(personal, phone),
                details.remark());
    }

    private Staff own(String code) {
        Staff staff = find(code).orElseThrow(() -> new UnknownRecord("organization.rule.unknown-staff", code));
        me.require(staff);
        return staff;
    }

    private Staff own(String code, long version) {
        Staff staff = own(code);
        staff.requireVersion(version);
        return staff;
    }

    private void fire(Staff staff, String summary) {
        changed.fire(new StaffChanged(staff.getCode(), staff.getScope(), summary));
    }
}
