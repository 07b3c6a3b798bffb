package cn.tongxinyuan.platform.task;

import cn.tongxinyuan.kernel.ScopePath;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something that somebody has to do.
 *
 * @param matter what is to be done, such as {@code lamp.repair}; with the subject it names the task
 * @param subject the record it is done on, by its code; never a name
 * @param scope unit whose people do it
 * @param permission who of them may do it
 * @param assignee sign-in name of the only one it waits for, null for all of them
 * @param shownFrom from which day on it waits in their lists
 * @param dueOn last day, null where there is none
 * @param title {@link cn.tongxinyuan.kernel.Wording} of what it is about, without personal data
 * @param address page that does it
 */
public record DueTask(
        String matter,
        String subject,
        ScopePath scope,
        String permission,
        String assignee,
        LocalDate shownFrom,
        LocalDate dueOn,
        String title,
        String address)
        implements Serializable {}
