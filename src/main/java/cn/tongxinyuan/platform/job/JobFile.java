package cn.tongxinyuan.platform.job;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** What a job works on or made: sealed bytes. */
@Entity
@Table(name = "platform_job_file")
@NamedQuery(
        name = "JobFile.ofJob",
        query = "select f from JobFile f where f.jobId = :job and f.direction = :direction order by f.id")
@NamedQuery(
        name = "JobFile.named",
        query = "select f from JobFile f where f.jobId = :job and f.direction = :direction and f.name = :name")
@NamedQuery(
        name = "JobFile.outputs",
        query = "select new cn.tongxinyuan.platform.job.JobOutput(f.name, f.contentType) from JobFile f"
                + " where f.jobId = :job and f.direction = cn.tongxinyuan.platform.job.JobFile.Direction.OUTPUT"
                + " order by f.id")
@NamedQuery(
        name = "JobFile.forget",
        query = "delete from JobFile f where f.jobId = :job and f.direction <>"
                + " cn.tongxinyuan.platform.job.JobFile.Direction.INPUT")
public class JobFile extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    /** What the file is to its job. */
    public enum Direction {
        INPUT,
        RESULT,
        OUTPUT
    }

    @Column(name = "job_id", updatable = false)
    private long jobId;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Enumerated(EnumType.STRING)
    @Column(name = "direction", updatable = false)
    private Direction direction;

    @Column(name = "name", updatable = false)
    private String name;

    @Column(name = "content_type", updatable = false)
    private String contentType;

    @Column(name = "content")
    private byte[] content;

    protected JobFile() {}

    JobFile(Job job, Direction direction, String name, String contentType, byte[] sealed) {
        this.jobId = job.getId();
        this.scope = job.getScope().code();
        this.direction = direction;
        this.name = name;
        this.contentType = contentType;
        this.content = sealed;
    }

    byte[] sealed() {
        return content;
    }

    void replace(byte[] sealedAgain) {
        content = sealedAgain;
    }

    public String getName() {
        return name;
    }

    public String getContentType() {
        return contentType;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }
}
