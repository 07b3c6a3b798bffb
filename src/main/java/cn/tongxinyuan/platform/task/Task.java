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
@NamedQuery(name = "Task.waiting", query = "select t from Task t where " + Task.WAITING + " order by t.dueOn, t.id")
@NamedQuery(
        name = "Task.waitingOf",
        query = "select t from Task t where t.matter = :matter and " + Task.WAITING + " order by t.dueOn, t.id")
@NamedQuery(name = "Task.waitingIds", query = "select t.id from Task t where " + Task.WAITING)
@NamedQuery(name = "Task.done", query = "delete from Task t where t.matter = :matter and t.subject = :subject")
public class Task extends BaseEntity implements Scoped {

    /** One condition for the list and for its count. */
    static final String WAITING = "t.shownFrom <= :today and t.scope like :scope and t.permission in :permissions"
            + " and (t.assignee is null or t.assignee = :caller)";

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
