package cn.tongxinyuan.platform.number;

import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;

/** How far a series has come, one row for each prefix and year. */
@Entity
@Table(name = "platform_number_series")
@NamedQuery(name = "NumberSeries.advance", query = "update NumberSeries s set s.last = s.last + 1 where s.name = :name")
@NamedQuery(name = "NumberSeries.last", query = "select s.last from NumberSeries s where s.name = :name")
@PublicData(reason = "how many numbers were given; no record of anybody")
public class NumberSeries implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "name")
    private String name;

    @Column(name = "last_no")
    private long last;

    protected NumberSeries() {}
}
