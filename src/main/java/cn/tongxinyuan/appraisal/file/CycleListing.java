package cn.tongxinyuan.appraisal.file;

import cn.tongxinyuan.appraisal.AppraisalPermission;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;

/** Cycles, the latest first. */
@ApplicationScoped
public class CycleListing extends Listing {

    private Fields fields;

    @PostConstruct
    void describe() {
        fields = Fields.of(
                        "appraisal",
                        Field.of("code", Kind.CODE).sorted().searched().fixed(),
                        Field.of("title", Kind.TEXT).searched(),
                        Field.of("from", Kind.DAY).sorted(),
                        Field.of("to", Kind.DAY),
                        Field.of("scheme", Kind.CODE, "r.scheme.code"),
                        Field.of("openedOn", Kind.DAY).optional(),
                        Field.of("closedOn", Kind.DAY).nullable())
                .of("AppraisalCycle")
                .key("code")
                .everybodys();
        fields = fields.order(fields.named("code").orElseThrow(), true);
    }

    @Override
    public String view() {
        return "appraisal/cycle-list";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public String exportPermission() {
        return AppraisalPermission.VIEW;
    }
}
