package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.PublicData;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** A region with its official code, which is its identity and its {@link ScopePath}. Changes by migration only. */
@Entity
@Table(name = "organization_region")
@NamedQuery(name = "Region.all", query = "select r from Region r order by r.code")
@PublicData(
        reason = "the statistics office publishes codes and names, and everybody must read the name of the own street")
public class Region implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "parent")
    private String parent;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private RegionKind kind;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "superseded_by")
    private String supersededBy;

    protected Region() {}

    Region(String code, String name, String parent, RegionKind kind, LocalDate validFrom) {
        this.code = code;
        this.name = name;
        this.parent = parent;
        this.kind = kind;
        this.validFrom = validFrom;
    }

    public String getCode() {
        return code;
    }

    /** As published, such as 新徐社区居民委员会. */
    public String getName() {
        return name;
    }

    /** As people say, such as 新徐社区. */
    public String getShortName() {
        return name.replaceFirst("(居民|村民)委员会$", "");
    }

    /** Code of the region this one lies in; null for the district. */
    public String getParent() {
        return parent;
    }

    public RegionKind getKind() {
        return kind;
    }

    public ScopePath getPath() {
        return new ScopePath(code);
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** Last day of the code; null while it is in force. */
    public LocalDate getValidTo() {
        return validTo;
    }

    /** Code that took its place; null where there is none. */
    public String getSupersededBy() {
        return supersededBy;
    }
}
