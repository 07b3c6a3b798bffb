package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import cn.tongxinyuan.kernel.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** 服务项目: one service of a stall, and how many persons it served. */
@Entity
@Table(name = "market_item")
@NamedQuery(
        name = "StallItem.served",
        query = "select coalesce(sum(i.served), 0) from StallItem i where i.scope like :scope and i.stall.market.heldOn"
                + " between :since and :day")
@NamedQuery(
        name = "StallItem.services",
        query = "select i.stall.market.code, count(distinct i.key) as n from StallItem i where i.scope like :scope and"
                + " i.stall.market.heldOn between :since and :day and i.stall.state ="
                + " cn.tongxinyuan.market.StallState.ACCEPTED group by i.stall.market.code order by n desc,"
                + " i.stall.market.code")
@NamedQuery(
        name = "StallItem.ofMarket",
        query = "select distinct i.key from StallItem i where i.scope like :scope and i.stall.market.code = :code"
                + " and i.stall.state = cn.tongxinyuan.market.StallState.ACCEPTED order by i.key")
public class StallItem extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "stall_id", updatable = false)
    private Stall stall;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "name", updatable = false)
    private String name;

    @Column(name = "name_key", updatable = false)
    private String key;

    @Column(name = "served")
    private Integer served;

    protected StallItem() {}

    StallItem(Stall stall, String name) {
        this.stall = stall;
        this.scope = stall.getScope().code();
        this.name = Text.tidy(name);
        this.key = Text.key(this.name);
    }

    /** So many persons in all; null takes the count back. */
    void count(Integer persons) {
        served = persons;
    }

    Stall stall() {
        return stall;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public String getName() {
        return name;
    }

    /** Its name as it is compared: width, blanks and case folded. */
    public String getKey() {
        return key;
    }

    /** Persons served; null while nobody counted. */
    public Integer getServed() {
        return served;
    }
}
