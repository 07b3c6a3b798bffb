package cn.tongxinyuan.relocation.progress;

import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.relocation.Track;
import cn.tongxinyuan.relocation.progress.AreaRows.AreaRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The caller's areas and their parts, each whole before its parts, with how far they were on a day. */
@ApplicationScoped
public class AreaListing extends Listing {

    private static final Field<LocalDate> AS_OF =
            Field.onlyFilter("asOf", Kind.DAY).label("relocation.area-list.as-of");
    private static final Kind<String> SIGNING = Kind.TEXT.shownAs(
            (word, texts) -> word.equals("none") ? "" : texts.text("relocation.area-list.signing-" + word));

    private static final Fields FIELDS = Fields.of(
                    "relocation",
                    AS_OF,
                    Field.from("code", Kind.CODE, (AreaRow row) -> row.getArea().getCode())
                            .sorted()
                            .fixed(),
                    Field.from("name", Kind.TEXT, (AreaRow row) -> row.getArea().getName()),
                    Field.from("track", Kind.of(Track.class), (AreaRow row) -> row.getArea()
                            .getTrack()),
                    Field.from("plannedHouseholds", Kind.COUNT, (AreaRow row) ->
                            (long) row.getArea().getPlannedHouseholds()),
                    Field.from("households", Kind.COUNT, AreaRow::getHouseholds)
                            .label("relocation.area-list.roll-households"),
                    Field.from("visited", Kind.COUNT, (AreaRow row) -> row.reached("VISITED")),
                    Field.from("visitedRate", Kind.TEXT, AreaRow::getVisitedRate),
                    Field.from("floorArea", Kind.AREA, AreaRow::getFloorArea),
                    Field.from("signing", SIGNING, AreaRow::signing).label("relocation.area-list.signing"),
                    Field.from(
                            "signingStartedOn",
                            Kind.DAY,
                            (AreaRow row) -> row.isLeaf() ? row.getArea().getSigningStartedOn() : null))
            .of("Area")
            .key("code")
            .scope("scope");

    @Inject
    RelocationStatistics statistics;

    @Inject
    Clock clock;

    @Override
    public String view() {
        return "relocation/area-list";
    }

    @Override
    public Fields fields() {
        return FIELDS;
    }

    @Override
    protected Optional<List<?>> records(Query query) {
        return Optional.of(rows(query));
    }

    public List<AreaRow> rows(Query query) {
        return query.once("rows", () -> AreaRows.of(statistics.progress(day(query))));
    }

    /** The day asked for; today where none is, or one to come. */
    public LocalDate day(Query query) {
        LocalDate today = LocalDate.now(clock);
        return query.filter(AS_OF).filter(day -> !day.isAfter(today)).orElse(today);
    }
}
