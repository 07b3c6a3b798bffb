package cn.tongxinyuan.relocation.bulk;

import cn.tongxinyuan.platform.calendar.DistrictClock;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.paper.Sheet;
import cn.tongxinyuan.platform.paper.Sheet.Blank;
import cn.tongxinyuan.platform.paper.Sheet.Fact;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.relocation.Household;
import cn.tongxinyuan.relocation.HouseholdService;
import cn.tongxinyuan.relocation.HouseholdService.Sealed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** 入户登记表: what the roll says of a household as the caller may see it, and room for what the visit finds. */
@ApplicationScoped
class SheetOfHousehold {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(DistrictClock.ZONE);
    private static final int A_LINE = 1;
    private static final int PROSE = 6;

    @Inject
    HouseholdService households;

    @Inject
    Me me;

    @Inject
    Clock clock;

    Sheet of(Household household, Locale language) {
        return new Sheet(
                Messages.text(language, "relocation.sheet.title"),
                household.getArea().getName(),
                LocalDate.now(clock).toString(),
                facts(household, language),
                List.of(
                        blank(language, "visit", A_LINE),
                        blank(language, "measured", A_LINE),
                        blank(language, "wish", PROSE),
                        blank(language, "answer", PROSE),
                        blank(language, "signature", 2)),
                Messages.text(
                        language,
                        "platform.frame.watermark",
                        me.getDisplayName(),
                        me.getUsername(),
                        MINUTE.format(clock.instant())));
    }

    private List<Fact> facts(Household household, Locale language) {
        String stage = Messages.text(
                language, "relocation.HouseholdStage." + household.getStage().name());
        return List.of(
                fact(language, "number", household.getNumber()),
                fact(language, "stage", stage),
                fact(language, "owner", households.ownerName(household)),
                fact(language, "idNumber", households.masked(household, Sealed.PAPER_NUMBER)),
                fact(language, "phone", households.masked(household, Sealed.PHONE)),
                fact(language, "officer", household.getOfficer()),
                fact(
                        language,
                        "floorArea",
                        household.getFloorArea().squareMetres().toPlainString()),
                fact(language, "registeredPersons", household.getRegisteredPersons()),
                new Fact(label(language, "place"), household.getPlace(), true));
    }

    private static Fact fact(Locale language, String field, Object value) {
        return new Fact(label(language, field), value == null ? "-" : value.toString(), false);
    }

    private static String label(Locale language, String field) {
        return Messages.text(language, "relocation.field." + field);
    }

    private static Blank blank(Locale language, String name, int lines) {
        return new Blank(Messages.text(language, "relocation.sheet." + name), lines);
    }
}
