package cn.tongxinyuan.platform.task;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 待办: one thing that waits for somebody. It stands here from the act that made it due to the act that does it. */
@Entity
@Table(name = "platform_task")
@NamedQuery(name = "Task.waiting", query = "select r from Task r where " + Task.WAITING + " order by r.dueOn, r.id")
@NamedQuery(
        name = "Task.waitingOf",
        query = "select r from Task r where r.matter = :matter and " + Task.WAITING + " order by r.dueOn, r.id")
@NamedQuery(name = "Task.waitingIds", query = "select r.id from Task r where " + Task.WAITING)
@NamedQuery(name = "Task.done", query = "delete from Task t where t.matter = :matter and t.subject = :subject")
public class Task extends BaseEntity implements Scoped {

    /** What waits for a caller: one condition for the list, for the first page and for the count that every page shows. */
    public static final String WAITING =
            "r.shownFrom <= :today and r.scope like :scope and r.permission in :permissions"
                    + " and (r.assignee is null or r.assignee = :me)";

    private static final long serialVersionUID = 1L;

    @Column(name = "matter", updatable = false)
    private String matter;

    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "permission", updatable = false)
    private String permission;

    @Column(name = "assignee", updatable = false)
    private String assignee;

    @Column(name = "shown_from", updatable = false)
    private LocalDate shownFrom;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "title", updatable = false)
    private String title;

    @Column(name = "address", updatable = false)
    private String address;

    protected Task() {}

    Task(DueTask due) {
        matter = due.matter();
        subject = due.subject();
        scope = due.scope().code();
        permission = due.permission();
        assignee = due.assignee();
        shownFrom = due.shownFrom();
        dueOn = due.dueOn();
        title = due.title();
        address = due.address();
    }

    /** Last day, null where there is none. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** What it is about, as a {@link cn.tongxinyuan.kernel.Wording}. */
    public String getTitle() {
        return title;
    }

    /** Page that does it. */
    public String getAddress() {
        return address;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }
}
