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

/** An office publishes programmes chosen in the list, each on its own: one that cannot go on stops no other. */
@ApplicationScoped
public class PublishProgrammes extends RowAct {

    @Inject
    ProgrammeListing list;

    @Inject
    ProgrammeService programmes;

    @Override
    public String kind() {
        return "activity.publish-programmes";
    }

    @Override
    public Listing listing() {
        return list;
    }

    @Override
    public String permission() {
        return ActivityPermission.PUBLISH;
    }

    @Override
    public String view() {
        return "activity/programme-publish";
    }

    @Override
    protected boolean act(Chosen one, JobContext context) {
        programmes.publish(one.key(), one.version());
        return true;
    }
}
