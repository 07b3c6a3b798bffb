package cn.tongxinyuan.appraisal.claim;

import cn.tongxinyuan.appraisal.AppraisalPermission;
import cn.tongxinyuan.organization.UnitFilter;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Workers of the caller's unit with how much they hold; who holds nothing can be asked for. */
@ApplicationScoped
public class ClaimListing extends Listing {

    private static final String OPEN =
            "(select count(c) from AppraisalClaim c where c.staffId = r.id and c.ended is null)";

    @Inject
    UnitFilter units;

    private Fields fields;

    @PostConstruct
    void describe() {
        fields = Fields.of(
                        "appraisal",
                        UnitFilter.FIELD,
                        Field.of("staff", Kind.CODE, "code")
                                .sorted()
                                .searchedIn("keys.open")
                                .fixed(),
                        Field.of("name", Kind.TEXT)
                                .label("appraisal.field.staffName")
                                .searchedIn("keys.person"),
                        Field.of("place", Kind.UNIT.saidInJson(), "scope").label("appraisal.field.unit"),
                        Field.of("claims", Kind.COUNT, OPEN),
                        Field.of("without", Kind.FLAG, "case when " + OPEN + " = 0 then 1 else 0 end")
                                .filteredBy(without -> OPEN + (without ? " = 0" : " > 0"))
                                .summed()
                                .unseen())
                .of("Staff")
                .key("code")
                .scopeBy("r.leftOn is null and r.role = '" + Claim.WORKER + "' and r.scope like :scope")
                .indexed(AppraisalPermission.APPRAISE);
    }

    @Override
    public String view() {
        return "appraisal/claim-list";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public String exportPermission() {
        return AppraisalPermission.EXPORT;
    }

    @Override
    public List<Choice> choices(Field<?> filter, Query query) {
        return filter.parameter().equals("unit") ? units.choices(query) : List.of();
    }
}
