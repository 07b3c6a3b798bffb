package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.organization.StaffIntake;
import cn.tongxinyuan.platform.web.IntakePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Takes the register of the caller's unit in. */
@Named
@RequestScoped
public class StaffIntakePage extends IntakePage {

    public StaffIntakePage() {
        super(StaffIntake.KIND, "/organization/staff-intake", "unit");
    }

    @Override
    public String listed(String unit) {
        return "/organization/staff-list?unit=" + (unit == null ? "" : unit);
    }
}
