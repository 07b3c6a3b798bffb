package cn.tongxinyuan.relocation.rest;

import cn.tongxinyuan.kernel.FloorArea;
import cn.tongxinyuan.relocation.Area;
import cn.tongxinyuan.relocation.HouseholdStage;
import cn.tongxinyuan.relocation.progress.AreaProgress;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * An area with its progress as the contract names it. Rates are per cent with one decimal, rounded down, null over an
 * empty roll.
 *
 * @param street region code of the street or community whose people work the area
 */
public record AreaAnswer(
        String code,
        String name,
        String track,
        String street,
        String parent,
        String campaign,
        int plannedHouseholds,
        FloorArea plannedFloorArea,
        LocalDate planEffectiveOn,
        LocalDate appraiserChosenOn,
        LocalDate signingStartedOn,
        LocalDate signingEndsOn,
        LocalDate asOf,
        long households,
        FloorArea floorArea,
        FloorArea landArea,
        long visited,
        long surveyed,
        long confirmed,
        long appraised,
        long negotiating,
        long signed,
        long effective,
        long paid,
        long handedOver,
        BigDecimal visitedRate,
        BigDecimal surveyedRate,
        BigDecimal confirmedRate,
        BigDecimal appraisedRate,
        BigDecimal negotiatingRate,
        BigDecimal signingRate,
        BigDecimal paidRate,
        BigDecimal handedOverRate,
        Amounts amounts) {

    /** What agreements promise and what was paid of it. */
    public record Amounts(Money due, Money paid) {}

    /** A sum in yuan. */
    public record Money(String amount, String currency) {

        static final Money NONE = new Money("0.00", "CNY");
    }

    /** Agreements are not recorded yet, so that nobody has signed, been paid or handed over. */
    static AreaAnswer of(AreaProgress progress) {
        Area area = progress.area();
        BigDecimal none =
                progress.roll().households() == 0 ? null : BigDecimal.ZERO.setScale(1, RoundingMode.UNNECESSARY);
        return new AreaAnswer(
                area.getCode(),
                area.getName(),
                area.getTrack().name(),
                area.getScope().code(),
                area.getParent(),
                area.getCampaign(),
                area.getPlannedHouseholds(),
                area.getPlannedFloorArea(),
                area.getPlanEffectiveOn(),
                area.getAppraiserChosenOn(),
                area.getSigningStartedOn(),
                area.getSigningEndsOn(),
                progress.asOf(),
                progress.roll().households(),
                new FloorArea(progress.roll().floorArea()),
                new FloorArea(progress.roll().landArea()),
                reached(progress, HouseholdStage.VISITED),
                reached(progress, HouseholdStage.SURVEYED),
                reached(progress, HouseholdStage.CONFIRMED),
                reached(progress, HouseholdStage.APPRAISED),
                reached(progress, HouseholdStage.NEGOTIATING),
                0,
                0,
                0,
                0,
                progress.rate(HouseholdStage.VISITED),
                progress.rate(HouseholdStage.SURVEYED),
                progress.rate(HouseholdStage.CONFIRMED),
                progress.rate(HouseholdStage.APPRAISED),
                progress.rate(HouseholdStage.NEGOTIATING),
                none,
                none,
                none,
                new Amounts(Money.NONE, Money.NONE));
    }

    private static long reached(AreaProgress progress, HouseholdStage stage) {
        return progress.at(stage).households();
    }
}
