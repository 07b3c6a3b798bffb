package cn.tongxinyuan.award;

import cn.tongxinyuan.organization.UnitFilter;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.platform.personal.Mask;
import cn.tongxinyuan.platform.personal.PersonalData;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Certificates of the caller's unit; holders are masked for everybody. */
@ApplicationScoped
public class CertificateListing extends Listing {

    @Inject
    UnitFilter units;

    @Inject
    PersonalData personal;

    private Fields fields;

    @PostConstruct
    void describe() {
        fields = Fields.of(
                        "award",
                        UnitFilter.FIELD,
                        Field.of("number", Kind.CODE).sorted().searched().fixed(),
                        Field.of("title", Kind.TEXT).searched(),
                        Field.of("kind", Kind.of(CertificateKind.class)).filtered(),
                        Field.of("holder", Kind.TEXT, this::masked, "holderSealed"),
                        Field.of("issuedOn", Kind.DAY).sorted(),
                        Field.of("subject", Kind.CODE).filtered(),
                        Field.of("revokedOn", Kind.DAY).nullable(),
                        Field.of("scope", Kind.TEXT).unseen(),
                        Field.of("issuer", Kind.UNIT.saidInJson(), "scope").optional())
                .of("AwardCertificate")
                .key("number")
                .scope("scope");
        fields = fields.order(fields.named("number").orElseThrow(), true);
    }

    private String masked(Object... sealed) {
        return Mask.name(personal.open((String) sealed[0]));
    }

    @Override
    public String view() {
        return "award/certificate-list";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public String exportPermission() {
        return AwardPermission.ISSUE;
    }

    @Override
    public List<Choice> choices(Field<?> filter, Query query) {
        return filter.parameter().equals("unit") ? units.choices(query) : List.of();
    }
}
