package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.platform.search.Findable;
import cn.tongxinyuan.platform.search.SearchKeys;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * 人员: somebody who works in a unit of the district, with every post held there over time. The person belongs to the unit
 * of the latest post, also after leaving it. Nothing here says how well somebody works.
 */
@Entity
@Table(name = "organization_staff")
@NamedQuery(name = "Staff.byCode", query = "select s from Staff s left join fetch s.posts where s.code = :code")
@NamedQuery(
        name = "Staff.byId",
        query = "select distinct s from Staff s left join fetch s.posts where s.id = :id and s.scope like :scope")
@NamedQuery(
        name = "Staff.names",
        query = "select distinct s.name from Staff s where s.leftOn is null and s.scope like :scope order by s.name")
@NamedQuery(
        name = "Staff.unit",
        query = "select s.scope from Staff s where s.code = :code and s.leftOn is null and s.scope like :scope")
@NamedQuery(
        name = "Staff.known",
        query = "select s.id, s.code, s.name, s.scope, s.role, s.phoneIndex, s.since, s.leftOn from Staff s"
                + " where s.scope like :scope")
@NamedQuery(
        name = "Staff.holding",
        query = "select count(s) from Staff s join s.posts p where p.unit = :unit and p.role = :role and s.id <> :but"
                + " and (p.to is null or p.to >= :from) and p.from <= :to")
public class Staff extends BaseEntity implements Scoped, Findable {

    /** Series of the codes. */
    static final String PREFIX = "RY";

    private static final long serialVersionUID = 1L;

    private static final Comparator<Post> LATEST =
            Comparator.comparing(Post::isHeld).thenComparing(Post::getFrom).thenComparing(Post::getRole);

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "phone")
    private String phone;

    @Column(name = "phone_index")
    private String phoneIndex;

    @Embedded
    private SearchKeys keys;

    @Column(name = "remark")
    private String remark;

    /** Of the latest post, for lists. */
    @Column(name = "scope")
    private String scope;

    @Column(name = "role_code")
    private String role;

    @Column(name = "held_from")
    private LocalDate since;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @ElementCollection
    @CollectionTable(name = "organization_staff_post", joinColumns = @JoinColumn(name = "staff_id"))
    private Set<Post> posts = new HashSet<>();

    protected Staff() {}

    Staff(String code, String name, Post first) {
        this.code = code;
        this.name = name;
        appoint(first);
    }

    /** Puts right what is said about the person; {@code phone} and its index are sealed, null where there is none. */
    void correct(String name, String phone, String phoneIndex, String phoneTail, String remark) {
        this.name = name;
        this.phone = phone;
        this.phoneIndex = phoneIndex;
        this.remark = remark;
        this.keys = new SearchKeys(code, name, "", phoneTail);
    }

    @Override
    public SearchKeys getSearchKeys() {
        return keys;
    }

    /** Takes up one more post. */
    final void appoint(Post post) {
        if (posts.stream().anyMatch(post::overlaps)) {
            throw new RuleViolation("organization.rule.post-overlap");
        }
        posts.add(post);
        settle();
    }

    /** Gives up every post on the day before and takes up this one. */
    void move(Post post) {
        leave(post.getFrom().minusDays(1));
        appoint(post);
    }

    /** Gives up every post with this last day. */
    void leave(LocalDate last) {
        if (leftOn != null) {
            throw new RuleViolation("organization.rule.left-before", leftOn);
        }
        List<Post> held = posts.stream().filter(Post::isHeld).toList();
        List<Post> ended = held.stream().map(post -> post.until(last)).toList();
        held.forEach(posts::remove);
        posts.addAll(ended);
        settle();
    }

    /** Whether just this is said; a telephone that is not given is none other. */
    boolean isDescribed(String asName, String asPhoneIndex, String asRemark) {
        return name.equals(asName)
                && (asPhoneIndex == null || asPhoneIndex.equals(phoneIndex))
                && Objects.equals(remark, asRemark);
    }

    List<String> postsAsText() {
        return posts.stream().map(Post::toString).toList();
    }

    /** Gives back the posts that {@link #postsAsText} had told. */
    void restore(List<String> before) {
        posts.clear();
        before.forEach(text -> posts.add(Post.of(text)));
        settle();
    }

    private void settle() {
        Post latest = getPosts().get(0);
        scope = latest.getUnit().code();
        role = latest.getRole();
        since = latest.getFrom();
        leftOn = latest.getTo();
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    String phoneSealed() {
        return phone;
    }

    String phoneIndex() {
        return phoneIndex;
    }

    public String getRemark() {
        return remark;
    }

    /** The unit of the latest post. */
    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public String getRole() {
        return role;
    }

    /** First day of the latest post. */
    public LocalDate getSince() {
        return since;
    }

    /** Last day of the last post; null while any is held. */
    public LocalDate getLeftOn() {
        return leftOn;
    }

    /** All posts, those still held first, the latest before the earlier. */
    public List<Post> getPosts() {
        return posts.stream().sorted(LATEST.reversed()).toList();
    }
}
