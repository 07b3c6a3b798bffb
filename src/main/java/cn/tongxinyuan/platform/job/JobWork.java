package cn.tongxinyuan.platform.job;

/** Work of one kind, a CDI bean. Runs outside any transaction: it calls services, which have their own. */
public interface JobWork {

    /** Public code of this kind, {@code <module>.<words>}; its name stands in the module's bundle as {@code <module>.job.<words>}. */
    String kind();

    /**
     * Does the work. May run again after a crash and must then give the same result.
     *
     * @throws JobCancelled from {@link JobContext#progress}; let it pass
     */
    void run(JobContext context);
}
