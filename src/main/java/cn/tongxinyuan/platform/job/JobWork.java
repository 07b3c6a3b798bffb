package cn.tongxinyuan.platform.job;

import cn.tongxinyuan.platform.i18n.Messages;
import java.util.Locale;
import java.util.Map;

/** Work of one kind, a CDI bean. Runs outside any transaction: it calls services, which have their own. */
public interface JobWork {

    /** Public code of this kind, {@code <module>.<words>}. */
    String kind();

    /**
     * Name of one piece of this work, by which its owner finds it among others; that of its kind, {@code
     * <module>.job.<words>} in the module's bundle, where the work says no more.
     *
     * @param parameters what it was ordered with
     * @return without personal data
     */
    default String title(Locale reader, Map<String, String> parameters) {
        return Messages.text(reader, kind().replaceFirst("\\.", ".job."));
    }

    /**
     * Does the work. May run again after a crash and must then give the same result.
     *
     * @throws JobCancelled from {@link JobContext#progress}; let it pass
     */
    void run(JobContext context);
}
