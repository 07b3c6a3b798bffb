package cn.tongxinyuan.platform.intake;

import cn.tongxinyuan.platform.job.Job;
import java.time.Instant;

/**
 * One check or taking of a workbook as its owner follows it.
 *
 * @param code public code of the job
 * @param place code of the place
 * @param placeName as people call it
 * @param state of the job
 * @param done rows done
 * @param total rows in all, 0 while unknown
 * @param startedAt null while it waits
 * @param errorNumber under which a failure stands in the log, else null
 * @param result null before the end, and in lists
 */
public record IntakeRun(
        String code,
        String place,
        String placeName,
        Mode mode,
        Accept accept,
        Job.State state,
        long done,
        long total,
        Instant orderedAt,
        Instant startedAt,
        boolean cancelAsked,
        String errorNumber,
        IntakeResult result) {}
