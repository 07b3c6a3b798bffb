package cn.tongxinyuan.training.institution;

import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.training.TrainingPermission;
import jakarta.enterprise.context.ApplicationScoped;

/** Institutions; whether an agreement is in force follows from the day alone. */
@ApplicationScoped
public class InstitutionListing extends Listing {

    private static final String IN_FORCE = "exists (select i from Institution i join i.agreements a where i = r"
            + " and a.from <= :today and a.to >= :today)";

    private static final Fields FIELDS = Fields.of(
                    "training",
                    Field.of("code", Kind.CODE).sorted().searched().fixed(),
                    Field.of("name", Kind.TEXT)
                            .label("training.field.institution")
                            .searched(),
                    Field.of("teaches", Kind.TEXT).searched(),
                    Field.of("agreement", Kind.CODE, "number"),
                    Field.of("until", Kind.DAY).sorted(),
                    Field.of("held", Kind.FLAG, "case when " + IN_FORCE + " then 1 else 0 end")
                            .label("training.field.inForce")
                            .filteredBy(held -> held ? IN_FORCE : "not " + IN_FORCE)
                            .summed())
            .of("Institution")
            .key("code")
            .everybodys();

    @Override
    public String view() {
        return "training/institution-list";
    }

    @Override
    public Fields fields() {
        return FIELDS;
    }

    @Override
    public String exportPermission() {
        return TrainingPermission.EXPORT;
    }
}
