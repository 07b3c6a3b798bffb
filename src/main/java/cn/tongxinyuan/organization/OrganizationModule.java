package cn.tongxinyuan.organization;

import static cn.tongxinyuan.organization.OrganizationPermission.CENTRES;
import static cn.tongxinyuan.organization.OrganizationPermission.VIEW;
import static cn.tongxinyuan.platform.security.PlatformPermission.HOME;
import static cn.tongxinyuan.platform.security.PlatformPermission.INDICATORS;

import cn.tongxinyuan.platform.module.Grant;
import cn.tongxinyuan.platform.module.Module;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** 组织机构: regions, service centres, and the roles of the district's offices. */
@ApplicationScoped
public class OrganizationModule implements Module {

    @Override
    public String code() {
        return "organization";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Grant> grants() {
        return List.of(
                Grant.of("organization.district-leader", HOME, INDICATORS, VIEW),
                Grant.of("organization.district-org", HOME, INDICATORS, VIEW, CENTRES),
                Grant.of("organization.street-secretary", HOME, INDICATORS, VIEW, CENTRES),
                Grant.of("organization.community-secretary", HOME, INDICATORS, VIEW, CENTRES),
                Grant.of("organization.community-worker", HOME, INDICATORS, VIEW),
                Grant.of("organization.finance-maker", HOME, INDICATORS, VIEW),
                Grant.of("organization.finance-checker", HOME, INDICATORS, VIEW),
                Grant.of("organization.academy", HOME, INDICATORS, VIEW),
                Grant.of("organization.gateway-miniprogram", HOME, VIEW),
                Grant.of("organization.gateway-hotline", HOME),
                Grant.of("platform.auditor", VIEW));
    }
}
