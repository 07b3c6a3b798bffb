package cn.tongxinyuan.organization.partner;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.OrganizationPermission;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.intake.Intake;
import cn.tongxinyuan.platform.intake.Place;
import cn.tongxinyuan.platform.intake.Taken;
import cn.tongxinyuan.platform.intake.Taker;
import cn.tongxinyuan.platform.intake.Taking;
import cn.tongxinyuan.platform.number.Numbers;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.workbook.RowSink;
import cn.tongxinyuan.platform.workbook.SheetLayout;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 共建伙伴: the partners of a unit as a workbook. */
@ApplicationScoped
public class PartnerIntake extends Intake<PartnerLine> {

    public static final String KIND = "organization.partner";

    @Inject
    PartnerQueries queries;

    @Inject
    RegionService regions;

    @Inject
    Codes codes;

    @Inject
    Numbers numbers;

    @Inject
    PersonalData personal;

    @Inject
    Me me;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String permission() {
        return OrganizationPermission.PARTNERS;
    }

    @Override
    public String view() {
        return "organization/partner-intake";
    }

    /** A unit the caller answers for, with all that lies in it. */
    @Override
    public Place place(String code) {
        ScopePath unit = new ScopePath(code);
        return new Place("Partner", code, regions.fullName(unit), unit);
    }

    @Override
    public SheetLayout<PartnerLine> layout() {
        return new PartnerSheet(regions, me.scope(), codes.today(PartnerDetails.HELP), queries.today()).layout();
    }

    @Override
    public RowSink<PartnerLine> check(Place place, SheetLayout<PartnerLine> layout) {
        Map<String, Integer> lines = new HashMap<>();
        return (number, line) -> flaw(line, number, lines)
                .map(found -> List.of(found.in(layout)))
                .orElse(List.of());
    }

    /** What is wrong with a cell, told by the header of its column. */
    private record Wrong(String header, String code, Object... limits) {

        private RowSink.Flaw in(SheetLayout<?> layout) {
            return layout.flaw(header, code, limits);
        }
    }

    private Optional<Wrong> flaw(PartnerLine line, int number, Map<String, Integer> lines) {
        Optional<Partner> known = find(line);
        return missing(line, known).or(() -> other(line, known)).or(() -> {
            String key = known.map(Partner::getCode).orElseGet(() -> key(line));
            return Optional.ofNullable(lines.putIfAbsent(key, number))
                    .map(first -> new Wrong(PartnerSheet.CODE, "DUPLICATE_IN_FILE", first));
        });
    }

    private static String key(PartnerLine line) {
        return line.kind().isOrganised()
                ? line.details().creditCode()
                : line.details().mobile();
    }

    private static Optional<Wrong> missing(PartnerLine line, Optional<Partner> known) {
        PartnerDetails details = line.details();
        String header = null;
        if (line.kind().isOrganised()) {
            header = details.name() == null
                    ? PartnerSheet.NAME
                    : details.creditCode() == null ? PartnerSheet.CREDIT : null;
        } else if (details.speciality() == null) {
            header = PartnerSheet.SPECIALITY;
        } else if (known.isEmpty()) {
            header = details.person() == null
                    ? PartnerSheet.PERSON
                    : details.mobile() == null ? PartnerSheet.MOBILE : null;
        }
        return Optional.ofNullable(header).map(empty -> new Wrong(empty, "REQUIRED"));
    }

    private Optional<Wrong> other(PartnerLine line, Optional<Partner> known) {
        PartnerDetails details = line.details();
        if (line.code() != null && known.isEmpty()) {
            return Optional.of(new Wrong(PartnerSheet.CODE, "UNKNOWN_CODE", "—"));
        }
        if (known.isPresent() && known.get().getKind() != line.kind()) {
            return Optional.of(new Wrong(
                    PartnerSheet.KIND,
                    "UNKNOWN_CODE",
                    PartnerSheet.said(known.get().getKind())));
        }
        boolean another = details.creditCode() != null
                && known.map(partner -> !details.creditCode().equals(partner.getCreditCode()))
                        .orElse(true);
        if (another && queries.isCredited(details.creditCode())) {
            return Optional.of(new Wrong(PartnerSheet.CREDIT, "CREDIT_TAKEN"));
        }
        return details.until() != null && details.until().isBefore(details.since())
                ? Optional.of(new Wrong(
                        PartnerSheet.UNTIL, "DATE_RANGE", details.since().toString()))
                : Optional.empty();
    }

    /** A code says who is meant; else the credit code, or of a resident the mobile. */
    private Optional<Partner> find(PartnerLine line) {
        return line.code() != null
                ? queries.meant(line.code(), null, null)
                : queries.meant(
                        null,
                        line.details().creditCode(),
                        line.kind().isOrganised()
                                ? null
                                : personal.blindIndex(line.details().mobile()));
    }

    @Override
    public Taker<PartnerLine> taker(Taking taking, List<PartnerLine> rows) {
        return line -> find(line)
                .ifPresentOrElse(
                        partner -> taking.change(
                                partner, () -> PartnerService.describe(partner, line.details(), personal)),
                        () -> taking.create(registered(line, taking.today().getYear())));
    }

    private Partner registered(PartnerLine line, int year) {
        Partner partner = new Partner(numbers.next(Partner.PREFIX, year), line.kind(), line.unit());
        PartnerService.describe(partner, line.details(), personal);
        return partner;
    }

    @Override
    public Taken.Touched touched(BaseEntity record, Instant takenAt) {
        String code = ((Partner) record).getCode();
        return new Taken.Touched(code, "/organization/partner-view?code=" + code, "organization.act-since.changed");
    }
}
