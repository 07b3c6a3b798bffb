package cn.tongxinyuan.relocation;

import cn.tongxinyuan.platform.job.Job;
import java.time.Instant;

/**
 * One check or import of a roll as its owner follows it.
 *
 * @param code public code of the job
 * @param area code of the area
 * @param state of the job
 * @param done rows done
 * @param total rows in all, 0 while unknown
 * @param startedAt null while it waits
 * @param errorNumber under which a failure stands in the log, else null
 * @param result null before the end, and in lists
 */
public record RosterRun(
        String code,
        String area,
        RosterService.Mode mode,
        RosterService.Accept accept,
        Job.State state,
        long done,
        long total,
        Instant orderedAt,
        Instant startedAt,
        boolean cancelAsked,
        String errorNumber,
        RosterResult result) {}
