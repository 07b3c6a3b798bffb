package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.organization.CentreIntake;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.IntakePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Takes the centres of the caller's unit in. */
@Named
@RequestScoped
public class CentreIntakePage extends IntakePage {

    @Inject
    RegionService regions;

    @Inject
    Me me;

    public CentreIntakePage() {
        super(CentreIntake.KIND, "/organization/centre-intake", "unit");
    }

    @Override
    public List<SelectItem> getPlaces() {
        return List.of(new SelectItem(me.scope().code(), regions.fullName(me.scope())));
    }

    /** There is one place to choose. */
    @Override
    public String getPlace() {
        return me.scope().code();
    }

    @Override
    public String listed(String unit) {
        return "/organization/centre-list?unit=" + (unit == null ? "" : unit);
    }
}
