package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.organization.partner.PartnerIntake;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.IntakePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Takes the partners of the caller's unit in. */
@Named
@RequestScoped
public class PartnerIntakePage extends IntakePage {

    @Inject
    RegionService regions;

    @Inject
    Me me;

    public PartnerIntakePage() {
        super(PartnerIntake.KIND, "/organization/partner-intake", "unit");
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
        return "/organization/partner-list?unit=" + (unit == null ? "" : unit);
    }
}
