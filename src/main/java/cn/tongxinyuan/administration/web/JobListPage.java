package cn.tongxinyuan.administration.web;

import cn.tongxinyuan.administration.JobListing;
import cn.tongxinyuan.platform.job.Job;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 任务中心: the caller's long work, newest first. */
@Named
@RequestScoped
public class JobListPage extends ListPage {

    @Inject
    JobListing list;

    @Override
    protected Listing listing() {
        return list;
    }

    /** Name of a piece of work, for its own page too. */
    public String title(Job job) {
        return list.title(job);
    }

    /** Chip of its state. */
    public String chip(Job.State state) {
        return switch (state) {
            case DONE -> "ok";
            case FAILED -> "late";
            case CANCELLED -> "plain";
            default -> "info";
        };
    }
}
