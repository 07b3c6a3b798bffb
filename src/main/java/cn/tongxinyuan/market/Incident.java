package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that went wrong at a market and what was done about it; it is written once and stays. */
@Entity
@Table(name = "market_incident")
@NamedQuery(
        name = "Incident.hanging",
        query = "select count(i) from Incident i where i.market.id in :markets and i.scope like :scope")
@NamedQuery(
        name = "Incident.ofMarket",
        query = "select i from Incident i where i.market = :market and i.scope like :scope order by i.happenedAt, i.id")
public class Incident extends BaseEntity implements Scoped {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "market_id", updatable = false)
    private Market market;

    @Column(name = "scope", updatable = false)
    private String scope;

    @Column(name = "happened_at", updatable = false)
    private Instant happenedAt;

    @Column(name = "category", updatable = false)
    private String category;

    @Column(name = "what", updatable = false)
    private String what;

    @Column(name = "measure", updatable = false)
    private String measure;

    protected Incident() {}

    /** @param category code of the list {@code market.incident} */
    Incident(Market market, Instant happenedAt, String category, String what, String measure) {
        this.market = market;
        this.scope = market.getScope().code();
        this.happenedAt = happenedAt;
        this.category = category;
        this.what = what;
        this.measure = measure;
    }

    @Override
    public ScopePath getScope() {
        return new ScopePath(scope);
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public String getCategory() {
        return category;
    }

    public String getWhat() {
        return what;
    }

    public String getMeasure() {
        return measure;
    }
}
