package cn.tongxinyuan.relocation.bulk;

import cn.tongxinyuan.platform.bulk.RowAct;
import cn.tongxinyuan.platform.job.JobContext;
import cn.tongxinyuan.platform.listing.Chosen;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.relocation.HouseholdListing;
import cn.tongxinyuan.relocation.HouseholdWork;
import cn.tongxinyuan.relocation.RelocationPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** 指定包保干部: one name for many households. */
@ApplicationScoped
public class AssignOfficer extends RowAct {

    /** Detail: the name. */
    public static final String OFFICER = "officer";

    @Inject
    HouseholdListing households;

    @Inject
    HouseholdWork work;

    @Override
    public String kind() {
        return "relocation.assign-officer";
    }

    @Override
    public Listing listing() {
        return households;
    }

    @Override
    public String permission() {
        return RelocationPermission.ASSIGN;
    }

    @Override
    public String view() {
        return "relocation/household-assign";
    }

    @Override
    protected boolean act(Chosen one, JobContext context) {
        return work.assign(one.key(), one.version(), context.parameter(OFFICER));
    }

    @Override
    protected void settle(List<Chosen> tried) {
        if (!tried.isEmpty()) {
            work.nameOfficers(tried.stream().map(Chosen::key).toList());
        }
    }
}
