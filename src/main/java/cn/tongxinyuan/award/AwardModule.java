package cn.tongxinyuan.award;

import static cn.tongxinyuan.award.AwardPermission.CHECK;
import static cn.tongxinyuan.award.AwardPermission.ISSUE;
import static cn.tongxinyuan.award.AwardPermission.REVOKE;
import static cn.tongxinyuan.award.AwardPermission.VIEW;

import cn.tongxinyuan.platform.module.Grant;
import cn.tongxinyuan.platform.module.Module;
import cn.tongxinyuan.platform.module.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** 证书: issued where something ends, checked by number. */
@ApplicationScoped
public class AwardModule implements Module {

    @Override
    public String code() {
        return "award";
    }

    @Override
    public int order() {
        return 28;
    }

    @Override
    public List<Page> pages() {
        return List.of(
                Page.menu("award/certificate-list", VIEW),
                Page.hidden("award/certificate-check", VIEW),
                Page.hidden("award/certificate-view", VIEW).about("Certificate"));
    }

    @Override
    public List<Grant> grants() {
        return List.of(
                Grant.of("organization.district-org", VIEW, ISSUE, REVOKE),
                Grant.of("organization.academy", VIEW, ISSUE, REVOKE),
                Grant.of("organization.street-secretary", VIEW, ISSUE, REVOKE),
                Grant.of("organization.community-secretary", VIEW, ISSUE, REVOKE),
                Grant.of("organization.community-worker", VIEW, ISSUE),
                Grant.of("organization.district-leader", VIEW),
                Grant.of("organization.gateway-miniprogram", CHECK),
                Grant.of("platform.auditor", VIEW));
    }
}
