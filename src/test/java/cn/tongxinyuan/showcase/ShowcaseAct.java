package cn.tongxinyuan.showcase;

import cn.tongxinyuan.platform.bulk.BulkAct;
import cn.tongxinyuan.platform.job.JobContext;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.security.PlatformPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Something to do with the rows of the showcase; nobody does it. */
@ApplicationScoped
public class ShowcaseAct extends BulkAct {

    @Inject
    ShowcaseListing samples;

    @Override
    public String kind() {
        return "showcase.act";
    }

    @Override
    public Listing listing() {
        return samples;
    }

    @Override
    public String permission() {
        return PlatformPermission.HOME;
    }

    @Override
    public String view() {
        return "showcase/showcase-view";
    }

    @Override
    public String labelKey() {
        return "platform.bulk.choose-all";
    }

    @Override
    public void run(JobContext context) {
        throw new IllegalStateException("ordered by nobody");
    }
}
