package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/** 岗位, such as 社区书记: which kind of unit has it, and whether one person alone holds it there. Data, valid by days. */
@Entity
@Table(name = "organization_post_role")
@NamedQuery(name = "PostRole.all", query = "select r from PostRole r order by r.position")
@PublicData(reason = "titles of posts are the same in every unit and say nothing of anybody")
public class PostRole implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_kind")
    private RegionKind unitKind;

    @Column(name = "sole")
    private boolean sole;

    @Column(name = "position")
    private int position;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected PostRole() {}

    PostRole(String code, RegionKind unitKind, boolean sole, LocalDate validFrom) {
        this.code = code;
        this.name = code;
        this.nameEn = code;
        this.unitKind = unitKind;
        this.sole = sole;
        this.validFrom = validFrom;
    }

    public String getCode() {
        return code;
    }

    /** As the reader says it. */
    public String getName(Locale language) {
        return language.getLanguage().equals("en") ? nameEn : name;
    }

    /** Kind of unit that has such a post. */
    public RegionKind getUnitKind() {
        return unitKind;
    }

    /** Whether a unit has one holder at a time. */
    public boolean isSole() {
        return sole;
    }

    /** Whether somebody may be appointed to it on that day. */
    boolean isValid(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }
}
