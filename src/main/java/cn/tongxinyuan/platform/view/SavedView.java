package cn.tongxinyuan.platform.view;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.platform.security.CallerAccount;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;

/** Choices and order of a list under a name (我的视图). */
@Entity
@Table(name = "platform_saved_view")
@NamedQuery(
        name = "SavedView.shown",
        query = "select new cn.tongxinyuan.platform.view.ViewRow(v.code, v.name, v.conditions, v.owner, a.displayName,"
                + " v.shared, v.standard) from SavedView v join Account a on a.username = v.owner"
                + " where v.list = :list and v.scope = :scope and (v.owner = :owner or v.shared = true)"
                + " and a.disabled = false order by v.id")
@NamedQuery(
        name = "SavedView.own",
        query = "select v from SavedView v where v.list = :list and v.scope = :scope and v.owner = :owner")
@NamedQuery(
        name = "SavedView.ownByCode",
        query = "select v from SavedView v where v.code = :code and v.scope = :scope and v.owner = :owner")
public class SavedView extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "owner", updatable = false)
    private String owner;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "list_path", updatable = false)
    private String list;

    @Column(name = "name")
    private String name;

    @Column(name = "conditions", updatable = false)
    private String conditions;

    @Column(name = "shared")
    private boolean shared;

    @Column(name = "standard")
    private boolean standard;

    protected SavedView() {}

    SavedView(CallerAccount owner, String list, String conditions, ViewWish wish) {
        this.code = UUID.randomUUID().toString().replace("-", "");
        this.owner = owner.username();
        this.scope = owner.scope().code();
        this.list = list;
        this.conditions = conditions;
        become(wish);
    }

    final void become(ViewWish wish) {
        name = wish.name();
        shared = wish.shared();
        standard = wish.standard();
    }

    void yieldToAnotherStandard() {
        standard = false;
    }

    void takeBack() {
        shared = false;
    }

    public String getCode() {
        return code;
    }

    /** Path of the list's page, without extension. */
    public String getList() {
        return list;
    }

    public String getName() {
        return name;
    }

    public String getConditions() {
        return conditions;
    }

    public boolean isShared() {
        return shared;
    }

    public boolean isStandard() {
        return standard;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }
}
