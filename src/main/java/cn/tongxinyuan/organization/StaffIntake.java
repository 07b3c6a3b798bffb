package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.intake.Intake;
import cn.tongxinyuan.platform.intake.Place;
import cn.tongxinyuan.platform.intake.Taken;
import cn.tongxinyuan.platform.intake.Taker;
import cn.tongxinyuan.platform.intake.Taking;
import cn.tongxinyuan.platform.intake.Undoing;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.ScopedQueries;
import cn.tongxinyuan.platform.workbook.RowSink;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 人员册: the register of a unit as a workbook. */
@ApplicationScoped
public class StaffIntake extends Intake<StaffRow> {

    public static final String KIND = "organization.staff";

    @Inject
    ScopedQueries records;

    @Inject
    PostQueries posts;

    @Inject
    Numbers numbers;

    @Inject
    PersonalData personal;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String permission() {
        return OrganizationPermission.STAFF;
    }

    @Override
    public String view() {
        return "organization/staff-intake";
    }

    /** A unit the caller answers for, with all that lies in it. */
    @Override
    public Place place(String code) {
        ScopePath unit = new ScopePath(code);
        return new Place("Staff", code, posts.name(unit), unit);
    }

    @Override
    public SheetLayout<StaffRow> layout() {
        return posts.sheet().layout();
    }

    @Override
    public RowSink<StaffRow> check(Place place, SheetLayout<StaffRow> layout) {
        return new StaffCheck(layout, register(place), posts, personal);
    }

    @Override
    public Taker<StaffRow> taker(Taking taking, List<StaffRow> rows) {
        StaffRegister register = register(taking.place());
        Map<String, List<String>> before = new HashMap<>();
        return new Taker<>() {
            @Override
            public void take(StaffRow row) {
                register.find(row, personal.blindIndex(row.phone())).stream()
                        .findFirst()
                        .ifPresentOrElse(
                                known -> before.put(String.valueOf(known.id()), change(taking, known.id(), row)),
                                () -> taking.create(enrolled(row, taking.today())));
            }

            @Override
            public void end() {
                taking.keep(before);
            }
        };
    }

    private StaffRegister register(Place place) {
        return new StaffRegister(
                records.within(place.scope(), "Staff.known", Object[].class).getResultStream());
    }

    /** Lets a line act on somebody; returns the posts as they were. */
    private List<String> change(Taking taking, long id, StaffRow row) {
        Staff staff = find(id);
        List<String> before = staff.postsAsText();
        taking.change(staff, () -> list(staff, row));
        return before;
    }

    private Staff find(long id) {
        return records.named("Staff.byId", Staff.class).setParameter("id", id).getSingleResult();
    }

    private Staff enrolled(StaffRow row, LocalDate today) {
        String code = numbers.next(Staff.PREFIX, today.getYear());
        Staff staff = new Staff(code, row.name(), posts.of(row.post(), 0));
        StaffService.describe(staff, new StaffDetails(row.name(), row.phone(), row.remark()), personal);
        return staff;
    }

    /** What a line leaves empty stays as it is. */
    private void list(Staff staff, StaffRow row) {
        String remark = row.remark() == null ? staff.getRemark() : row.remark();
        if (!staff.isDescribed(row.name(), personal.blindIndex(row.phone()), remark)) {
            StaffService.describe(staff, new StaffDetails(row.name(), row.phone(), remark), personal);
        }
        boolean there = staff.getScope().equals(row.unit()) && staff.getRole().equals(row.role());
        if (there && row.to() != null && staff.getLeftOn() == null) {
            staff.leave(row.to());
        } else if (staff.getLeftOn() == null && !there) {
            staff.move(posts.of(row.post(), staff.getId()));
        } else if (staff.getLeftOn() != null && (!there || row.to() == null)) {
            staff.appoint(posts.of(row.post(), staff.getId()));
        }
    }

    /** Gives back what is not in the attributes of a record: the posts as they were. */
    @Override
    @SuppressWarnings("unchecked") // as it was kept
    public void undone(Undoing undoing) {
        Map<String, List<String>> before = undoing.kept(Map.class);
        undoing.changed(Staff.class).forEach(id -> find(id).restore(before.get(String.valueOf(id))));
    }

    @Override
    public Taken.Touched touched(BaseEntity record, Instant takenAt) {
        String code = ((Staff) record).getCode();
        return new Taken.Touched(code, "/organization/staff-view?code=" + code, "organization.act-since.changed");
    }
}
