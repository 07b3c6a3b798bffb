package cn.tongxinyuan.appraisal.file;

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

/** Files of the caller's unit: where each stands, never what it came to, which only reading one tells. */
@ApplicationScoped
public class FileListing extends Listing {

    @Inject
    UnitFilter units;

    @Inject
    CycleService cycles;

    private Fields fields;

    @PostConstruct
    void describe() {
        fields = Fields.of(
                        "appraisal",
                        UnitFilter.FIELD,
                        Field.of("code", Kind.CODE).sorted().searched().fixed(),
                        Field.of("cycle", Kind.CODE, "r.cycle.code").filtered().unseen(),
                        Field.of("cycleTitle", Kind.TEXT, "r.cycle.title").label("appraisal.field.cycle"),
                        Field.of("staff", Kind.CODE).searched(),
                        Field.of("name", Kind.TEXT)
                                .label("appraisal.field.staffName")
                                .searched(),
                        Field.of("place", Kind.UNIT.saidInJson(), "scope").label("appraisal.field.unit"),
                        Field.of("noticedOn", Kind.DAY).nullable(),
                        Field.of("objectionDue", Kind.DAY).nullable(),
                        Field.of("settledOn", Kind.DAY).nullable().optional(),
                        Field.of("state", Kind.of(FileState.class)).filtered())
                .of("AppraisalFile")
                .key("code")
                .scope("scope");
        fields = fields.order(fields.named("code").orElseThrow(), true);
    }

    @Override
    public String view() {
        return "appraisal/file-list";
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
        return switch (filter.parameter()) {
            case "unit" -> units.choices(query);
            case "cycle" -> cycles.titles().entrySet().stream()
                    .map(cycle -> new Choice(cycle.getKey(), cycle.getValue()))
                    .toList();
            default -> List.of();
        };
    }
}
