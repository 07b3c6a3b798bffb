package cn.tongxinyuan.mentoring.salon;

import cn.tongxinyuan.mentoring.MentoringPermission;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Sessions, of whichever community. */
@ApplicationScoped
public class SalonListing extends Listing {

    private Fields fields;

    @PostConstruct
    void describe() {
        Field<LocalDate> held = Field.of("heldOn", Kind.DAY).sorted();
        fields = Fields.of(
                        "mentoring",
                        Field.of("code", Kind.CODE).sorted().searched().fixed(),
                        Field.of("number", Kind.COUNT).label("mentoring.field.salonNumber"),
                        held,
                        Field.of("host", Kind.UNIT, "scope").label("mentoring.field.host"),
                        Field.of("theme", Kind.TEXT).searched(),
                        Field.of("guest", Kind.TEXT).nullable().optional())
                .of("Salon")
                .key("code")
                .scopeBy("(r.scope like :scope or :scope like concat(substring(r.scope, 1, 6), '%'))")
                .order(held, true);
    }

    @Override
    public String view() {
        return "mentoring/salon-list";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public String exportPermission() {
        return MentoringPermission.EXPORT;
    }
}
