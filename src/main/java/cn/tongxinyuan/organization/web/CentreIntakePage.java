package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.organization.CentreIntake;
import cn.tongxinyuan.platform.web.IntakePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Takes the centres of the caller's unit in. */
@Named
@RequestScoped
public class CentreIntakePage extends IntakePage {

    public CentreIntakePage() {
        super(CentreIntake.KIND, "/organization/centre-intake", "unit");
    }

    @Override
    public String listed(String unit) {
        return "/organization/centre-list?unit=" + (unit == null ? "" : unit);
    }
}
