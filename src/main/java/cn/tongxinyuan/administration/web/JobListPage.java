package cn.tongxinyuan.administration.web;

import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.job.Job;
import cn.tongxinyuan.platform.job.JobWork;
import cn.tongxinyuan.platform.job.Jobs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** 任务中心: the caller's long work, newest first. */
@Named
@RequestScoped
public class JobListPage {

    private static final int ROWS = 20;

    @Inject
    Jobs jobs;

    @Inject
    @Any
    Instance<JobWork> works;

    @Inject
    Language language;

    private String after;
    private Slice<Job> slice;

    public List<Job> getRows() {
        return slice().items();
    }

    public String getNext() {
        return slice().next();
    }

    /** Name of the work; its kind alone where the module that did it is gone. */
    public String title(Job job) {
        return works.stream()
                .filter(work -> work.kind().equals(job.getKind()))
                .findFirst()
                .map(work -> work.title(language.getLocale(), jobs.parameters(job)))
                .orElse(job.getKind());
    }

    /** Chip of the state. */
    public String chip(Job job) {
        return switch (job.getState()) {
            case DONE -> "ok";
            case FAILED -> "late";
            case CANCELLED -> "plain";
            default -> "info";
        };
    }

    private Slice<Job> slice() {
        if (slice == null) {
            slice = jobs.mine(after, ROWS);
        }
        return slice;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
