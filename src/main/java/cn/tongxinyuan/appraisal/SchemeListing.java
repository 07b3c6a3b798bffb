package cn.tongxinyuan.appraisal;

import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;

/** Editions of the rules, the latest first. */
@ApplicationScoped
public class SchemeListing extends Listing {

    private Fields fields;

    @PostConstruct
    void describe() {
        fields = Fields.of(
                        "appraisal",
                        Field.of("code", Kind.CODE).sorted().searched().fixed(),
                        Field.of("title", Kind.TEXT).searched(),
                        Field.of("validFrom", Kind.DAY).sorted().nullable(),
                        Field.of("official", Kind.FLAG))
                .of("AppraisalScheme")
                .key("code")
                .everybodys();
        fields = fields.order(fields.named("code").orElseThrow(), true);
    }

    @Override
    public String view() {
        return "appraisal/scheme-list";
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
