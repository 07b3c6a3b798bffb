package cn.tongxinyuan.booking.web;

import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;

/** Suspensions of online booking in the caller's unit, those that bind and those that are over; residents are masked. */
@ApplicationScoped
public class SuspensionListing extends ResidentListing {

    private static final String BINDS = "(r.liftedAt is null and r.untilOn > :today)";
    private static final String APPEALED = "r.appealedAt is not null";

    private Fields fields;

    @PostConstruct
    void describe() {
        fields = Fields.of(
                        "booking",
                        Field.of("code", Kind.CODE)
                                .label("booking.field.suspension")
                                .sorted()
                                .searched()
                                .fixed(),
                        name(),
                        mobile(),
                        Field.of("absences", Kind.COUNT),
                        Field.of("fromOn", Kind.DAY).sorted(),
                        Field.of("untilOn", Kind.DAY).sorted(),
                        Field.of(
                                        "binds",
                                        Kind.FLAG.shownAs((on, texts) -> texts.text(
                                                on ? "booking.suspension-list.binds" : "booking.suspension-list.over")),
                                        "case when " + BINDS + " then 1 else 0 end")
                                .filteredBy(on -> on ? BINDS : "not " + BINDS),
                        Field.of("appealed", Kind.FLAG, "case when " + APPEALED + " then 1 else 0 end")
                                .filteredBy(on -> on ? APPEALED : "not (" + APPEALED + ")"),
                        Field.of("scope", Kind.TEXT).unseen(),
                        Field.of("place", Kind.UNIT.saidInJson(), "scope").optional())
                .of("BookingSuspension")
                .key("code")
                .scope("scope");
        fields = fields.order(fields.named("fromOn").orElseThrow(), true);
    }

    @Override
    public String view() {
        return "booking/suspension-list";
    }

    @Override
    public Fields fields() {
        return fields;
    }
}
