package cn.tongxinyuan.mentoring;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.PublicData;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.organization.Staff;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 书记工作室: a secretary who guides reserve cadres, and the room for it. */
@Entity(name = "MentoringStudio")
@Table(name = "mentoring_studio")
@PublicData(
        reason = "studios and their secretaries are announced in the district; whom they guide belongs to the units")
@NamedQuery(name = "MentoringStudio.byCode", query = "select s from MentoringStudio s where s.code = :code")
@NamedQuery(
        name = "MentoringStudio.ledBy",
        query = "select s.name from MentoringStudio s where s.liveSecretary = :staff")
@NamedQuery(
        name = "MentoringStudio.onDay",
        query = "select s from MentoringStudio s where s.openedOn <= :day and (s.closedOn is null or s.closedOn > :day)"
                + " and s.scope like :scope order by s.code")
public class Studio extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "secretary_id", updatable = false)
    private long secretaryId;

    /** The same while it is open: a secretary leads one. */
    @Column(name = "live_secretary")
    private Long liveSecretary;

    @Column(name = "secretary_code", updatable = false)
    private String secretaryCode;

    @Column(name = "secretary_name", updatable = false)
    private String secretaryName;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "room")
    private String room;

    @Column(name = "opened_on", updatable = false)
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected Studio() {}

    Studio(String code, Staff secretary, StudioDetails details) {
        this.code = code;
        this.secretaryId = secretary.getId();
        this.liveSecretary = secretary.getId();
        this.secretaryCode = secretary.getCode();
        this.secretaryName = secretary.getName();
        this.scope = secretary.getScope().code();
        this.openedOn = details.openedOn();
        describe(details);
    }

    final void describe(StudioDetails details) {
        name = details.name();
        room = details.room();
    }

    /** @throws Conflict {@code mentoring.rule.studio-closed} */
    void requireOpen() {
        if (closedOn != null) {
            throw new Conflict("mentoring.rule.studio-closed", name);
        }
    }

    void close(LocalDate day) {
        requireOpen();
        closedOn = day;
        liveSecretary = null;
    }

    long secretaryId() {
        return secretaryId;
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getSecretaryCode() {
        return secretaryCode;
    }

    public String getSecretaryName() {
        return secretaryName;
    }

    /** The secretary's community on the day it was founded. */
    public ScopePath getUnit() {
        return new ScopePath(scope);
    }

    public String getRoom() {
        return room;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    /** First day without it; null while it is open. */
    public LocalDate getClosedOn() {
        return closedOn;
    }
}
