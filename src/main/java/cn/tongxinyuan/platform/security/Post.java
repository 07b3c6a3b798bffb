package cn.tongxinyuan.platform.security;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.PublicData;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 岗位: an account holds a role in a unit for a period; the earliest post in force is the one the caller acts under. */
@Entity
@Table(name = "platform_post")
@NamedQuery(name = "Post.caller", query = Post.CALLER + " where p.account.username = :username" + Post.IN_FORCE)
@NamedQuery(
        name = "Post.bearer",
        query = Post.CALLER + " join AccessToken t on t.username = p.account.username"
                + " where t.hash = :hash and t.expiresAt > :now" + Post.IN_FORCE)
@NamedQuery(
        name = "Post.open",
        query = "select p from Post p where p.account = :account and (p.validTo is null or p.validTo >= :today)"
                + " order by p.validFrom, p.id")
@PublicData(reason = "says which scope an account has, so it cannot itself be scoped; only administrators may list it")
public class Post extends BaseEntity {

    /** Whether {@code p} is the post its account acts under on the day {@code :today}: one at most, however many are in force. */
    public static final String ACTS = "p.validFrom <= :today and (p.validTo is null or p.validTo >= :today)"
            + " and not exists (select q.id from Post q where q.account = p.account and q.validFrom <= :today"
            + " and (q.validTo is null or q.validTo >= :today)"
            + " and (q.validFrom < p.validFrom or (q.validFrom = p.validFrom and q.id < p.id)))";

    static final String CALLER =
            "select p.account.displayName, p.account.mustChange, p.id, p.role, p.scope, r.permission,"
                    + " p.account.username, p.account.person from Post p left join RoleGrant r on r.role = p.role";
    static final String IN_FORCE = " and p.account.disabled = false and p.validFrom <= :today"
            + " and (p.validTo is null or p.validTo >= :today) order by p.validFrom, p.id";

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", updatable = false)
    private Account account;

    @Column(name = "role_code")
    private String role;

    @Column(name = "scope")
    private String scope;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Post() {}

    Post(Account account, String role, ScopePath scope, LocalDate validFrom) {
        this.account = account;
        this.role = role;
        this.scope = scope.code();
        this.validFrom = validFrom;
    }

    void end(LocalDate lastDay) {
        validTo = lastDay;
    }

    public Account getAccount() {
        return account;
    }

    public String getRole() {
        return role;
    }

    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }
}
