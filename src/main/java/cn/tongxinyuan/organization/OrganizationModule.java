package cn.tongxinyuan.organization;

import static cn.tongxinyuan.organization.OrganizationPermission.CENTRES;
import static cn.tongxinyuan.organization.OrganizationPermission.EXPORT;
import static cn.tongxinyuan.organization.OrganizationPermission.PARTNERS;
import static cn.tongxinyuan.organization.OrganizationPermission.PARTNER_VIEW;
import static cn.tongxinyuan.organization.OrganizationPermission.REVEAL;
import static cn.tongxinyuan.organization.OrganizationPermission.STAFF;
import static cn.tongxinyuan.organization.OrganizationPermission.STAFF_VIEW;
import static cn.tongxinyuan.organization.OrganizationPermission.VIEW;
import static cn.tongxinyuan.platform.module.Page.hidden;
import static cn.tongxinyuan.platform.module.Page.menu;
import static cn.tongxinyuan.platform.security.PlatformPermission.HOME;
import static cn.tongxinyuan.platform.security.PlatformPermission.INDICATORS;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.module.Grant;
import cn.tongxinyuan.platform.module.Module;
import cn.tongxinyuan.platform.module.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** 组织机构: regions, service centres, and the roles of the district's offices. */
@ApplicationScoped
public class OrganizationModule implements Module {

    /** Of those who answer for a unit. */
    private static final String[] OFFICE = {
        HOME, INDICATORS, VIEW, CENTRES, STAFF_VIEW, STAFF, PARTNER_VIEW, PARTNERS, REVEAL, EXPORT
    };

    @Inject
    RegionService regions;

    @Inject
    PostQueries posts;

    @Override
    public String code() {
        return "organization";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Page> pages() {
        return List.of(
                menu("organization/centre-list", VIEW),
                menu("organization/map-view", VIEW),
                menu("organization/region-list", VIEW),
                menu("organization/staff-list", STAFF_VIEW),
                menu("organization/partner-list", PARTNER_VIEW),
                menu("organization/offer-list", PARTNER_VIEW),
                hidden("organization/centre-view", VIEW).about("Centre"),
                hidden("organization/venue-view", VIEW).under("organization/centre-list"),
                hidden("organization/centre-edit", CENTRES),
                hidden("organization/centre-intake", CENTRES),
                hidden("organization/staff-view", STAFF_VIEW).about("Staff"),
                hidden("organization/staff-edit", STAFF),
                hidden("organization/staff-intake", STAFF),
                hidden("organization/partner-view", PARTNER_VIEW).about("Partner"),
                hidden("organization/partner-edit", PARTNERS),
                hidden("organization/partner-intake", PARTNERS),
                hidden("organization/offer-view", PARTNER_VIEW).about("PartnerOffer"),
                hidden("organization/offer-edit", PARTNERS));
    }

    @Override
    public List<Grant> grants() {
        return List.of(
                Grant.of("organization.district-leader", HOME, INDICATORS, VIEW, STAFF_VIEW, PARTNER_VIEW),
                Grant.of("organization.district-org", OFFICE),
                Grant.of("organization.street-secretary", OFFICE),
                Grant.of("organization.community-secretary", OFFICE),
                Grant.of("organization.community-worker", HOME, INDICATORS, VIEW, STAFF_VIEW, PARTNER_VIEW, PARTNERS),
                Grant.of("organization.finance-maker", HOME, INDICATORS, VIEW),
                Grant.of("organization.finance-checker", HOME, INDICATORS, VIEW),
                Grant.of("organization.academy", HOME, INDICATORS, VIEW, STAFF_VIEW),
                Grant.of("organization.gateway-miniprogram", HOME, VIEW),
                Grant.of("organization.gateway-hotline", HOME),
                Grant.of("platform.auditor", VIEW, STAFF_VIEW, PARTNER_VIEW));
    }

    @Override
    public List<ScopePath> units(ScopePath within) {
        return regions.units(within);
    }

    @Override
    public Optional<ScopePath> personUnit(String person) {
        return posts.unitOf(person);
    }

    @Override
    public Optional<String> unitName(ScopePath unit) {
        return regions.find(unit.code()).map(region -> regions.fullName(region.getPath()));
    }
}
