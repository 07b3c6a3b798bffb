package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.intake.Intake;
import cn.tongxinyuan.platform.intake.Place;
import cn.tongxinyuan.platform.intake.Taken;
import cn.tongxinyuan.platform.intake.Taker;
import cn.tongxinyuan.platform.intake.Taking;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.ScopedQueries;
import cn.tongxinyuan.platform.workbook.RowSink;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 服务中心: the centres of a unit as a workbook. */
@ApplicationScoped
public class CentreIntake extends Intake<CentreLine> {

    public static final String KIND = "organization.centre";

    @Inject
    ScopedQueries records;

    @Inject
    RegionService regions;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String permission() {
        return OrganizationPermission.CENTRES;
    }

    @Override
    public String view() {
        return "organization/centre-intake";
    }

    /** A unit the caller answers for, with all that lies in it. */
    @Override
    public Place place(String code) {
        ScopePath unit = new ScopePath(code);
        return new Place("Centre", code, regions.fullName(unit), unit);
    }

    @Override
    public SheetLayout<CentreLine> layout() {
        return new CentreSheet(regions, me.scope(), LocalDate.now(clock)).layout();
    }

    @Override
    public RowSink<CentreLine> check(Place place, SheetLayout<CentreLine> layout) {
        Map<String, Integer> lines = new HashMap<>();
        return (number, line) -> {
            Optional<Centre> known = find(line);
            if (line.code() != null && known.isEmpty()) {
                return List.of(layout.flaw(CentreSheet.CODE, "UNKNOWN_CODE", "—"));
            }
            Integer first = lines.putIfAbsent(known.map(Centre::getCode).orElse(line.unit() + line.name()), number);
            if (first != null) {
                return List.of(layout.flaw(CentreSheet.CODE, "DUPLICATE_IN_FILE", first));
            }
            if (!line.level().fits(line.unit())) {
                return List.of(layout.flaw(CentreSheet.LEVEL, "LEVEL_UNIT"));
            }
            return misplaced(line) ? List.of(layout.flaw(CentreSheet.LNG, "POSITION")) : List.of();
        };
    }

    private static boolean misplaced(CentreLine line) {
        try {
            line.position();
            return false;
        } catch (RuleViolation refused) {
            return true;
        }
    }

    private Optional<Centre> find(CentreLine line) {
        return records.named("Centre.meant", Centre.class)
                .setParameter("code", line.code() == null ? "" : line.code())
                .setParameter("unit", line.unit().code())
                .setParameter("name", line.name())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Taker<CentreLine> taker(Taking taking, List<CentreLine> rows) {
        return line -> find(line)
                .ifPresentOrElse(
                        centre -> taking.change(centre, () -> centre.describe(line.details())),
                        () -> taking.create(recorded(line)));
    }

    private Centre recorded(CentreLine line) {
        long before = records.within(line.unit(), "Centre.inUnit", Long.class)
                .setParameter("unit", line.unit().code())
                .getSingleResult();
        String code = line.unit().code() + "-" + (before + 1);
        return new Centre(code, line.level(), line.unit(), line.openedOn(), line.details());
    }

    @Override
    public Taken.Touched touched(BaseEntity record, Instant takenAt) {
        String code = ((Centre) record).getCode();
        return new Taken.Touched(code, "/organization/centre-view?code=" + code, "organization.act-since.changed");
    }
}
