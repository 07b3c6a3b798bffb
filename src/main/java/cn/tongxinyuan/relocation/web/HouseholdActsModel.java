package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.platform.audit.AuditEntry;
import cn.tongxinyuan.platform.audit.AuditReader;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.PlatformPermission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who did what with a household, for those who may read the trail. */
@Named
@RequestScoped
public class HouseholdActsModel {

    private static final int MOST = 200;

    @Inject
    HouseholdModel householdModel;

    @Inject
    AuditReader trail;

    @Inject
    Me me;

    private List<AuditEntry> rows;

    public boolean isReadable() {
        return me.may(PlatformPermission.AUDIT);
    }

    /** The latest first. */
    public List<AuditEntry> getRows() {
        if (rows == null) {
            rows = isReadable()
                    ? trail.about(householdModel.getHousehold(), householdModel.getSubject(), MOST)
                    : List.of();
        }
        return rows;
    }
}
