package cn.tongxinyuan.activity.bulk;

import cn.tongxinyuan.activity.ActivityPermission;
import cn.tongxinyuan.activity.ProgrammeListing;
import cn.tongxinyuan.activity.ProgrammeService;
import cn.tongxinyuan.platform.bulk.RowAct;
import cn.tongxinyuan.platform.job.JobContext;
import cn.tongxinyuan.platform.listing.Chosen;
import cn.tongxinyuan.platform.listing.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** An office checks programmes chosen in the list, each on its own: one that cannot go on stops no other. */
@ApplicationScoped
public class CheckProgrammes extends RowAct {

    @Inject
    ProgrammeListing list;

    @Inject
    ProgrammeService programmes;

    @Override
    public String kind() {
        return "activity.check-programmes";
    }

    @Override
    public Listing listing() {
        return list;
    }

    @Override
    public String permission() {
        return ActivityPermission.CHECK;
    }

    @Override
    public String view() {
        return "activity/programme-check";
    }

    @Override
    protected boolean act(Chosen one, JobContext context) {
        programmes.check(one.key(), one.version());
        return true;
    }
}
