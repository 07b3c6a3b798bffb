package cn.tongxinyuan.administration;

import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.job.Job;
import cn.tongxinyuan.platform.job.JobWork;
import cn.tongxinyuan.platform.job.Jobs;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;

/** 任务中心: the caller's long work, newest first. */
@ApplicationScoped
public class JobListing extends Listing {

    @Inject
    Jobs jobs;

    @Inject
    @Any
    Instance<JobWork> works;

    @Inject
    Language language;

    private Fields fields;

    @PostConstruct
    void describe() {
        Field<Instant> createdAt = Field.of("createdAt", Kind.MOMENT).sorted();
        fields = Fields.of(
                        "platform",
                        Field.from("job", Kind.TEXT, this::title).fixed(),
                        Field.of("state", Kind.of(Job.State.class)).filtered(),
                        Field.of("done", Kind.COUNT).label("platform.field.progress"),
                        Field.of("total", Kind.COUNT).unseen(),
                        createdAt,
                        Field.of("endedAt", Kind.MOMENT),
                        Field.of("code", Kind.CODE).unseen())
                .of("Job")
                .numericKey("id")
                .scopeBy("r.owner = :me and r.scope like :scope")
                .order(createdAt, true);
    }

    @Override
    public String view() {
        return "administration/job-list";
    }

    @Override
    public Fields fields() {
        return fields;
    }

    /** Name of the work; its kind alone where the module that did it is gone. */
    public String title(Job job) {
        return works.stream()
                .filter(work -> work.kind().equals(job.getKind()))
                .findFirst()
                .map(work -> work.title(language.getLocale(), jobs.parameters(job)))
                .orElse(job.getKind());
    }
}
