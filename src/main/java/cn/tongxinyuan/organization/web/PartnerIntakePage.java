package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.organization.partner.PartnerIntake;
import cn.tongxinyuan.platform.web.IntakePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Takes the partners of the caller's unit in. */
@Named
@RequestScoped
public class PartnerIntakePage extends IntakePage {

    public PartnerIntakePage() {
        super(PartnerIntake.KIND, "/organization/partner-intake", "unit");
    }

    @Override
    public String listed(String unit) {
        return "/organization/partner-list?unit=" + (unit == null ? "" : unit);
    }
}
