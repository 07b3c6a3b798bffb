package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.organization.OrganizationPermission;
import cn.tongxinyuan.organization.StaffService;
import cn.tongxinyuan.platform.bulk.BulkAct;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.BulkPage;
import cn.tongxinyuan.platform.web.Choices;
import cn.tongxinyuan.relocation.HouseholdService;
import cn.tongxinyuan.relocation.bulk.AssignOfficer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says who answers for the households chosen in the list. */
@Named
@RequestScoped
public class HouseholdAssignPage extends BulkPage {

    @Inject
    AssignOfficer act;

    @Inject
    HouseholdService households;

    @Inject
    StaffService staff;

    @Inject
    Me me;

    private String officer;
    private Choices officers;

    @Override
    protected BulkAct act() {
        return act;
    }

    public String save() {
        return order(Map.of(AssignOfficer.OFFICER, officer));
    }

    /** Whom the caller's rolls name, and the staff of the caller's unit; rolls name people, so the code is the name. */
    public Choices getOfficers() {
        if (officers == null) {
            Set<String> names = new LinkedHashSet<>(households.officers(null));
            if (me.may(OrganizationPermission.STAFF_VIEW)) {
                names.addAll(staff.names());
            }
            officers = Choices.of(List.copyOf(names), name -> name, name -> name);
        }
        return officers;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }
}
