package cn.tongxinyuan.relocation.progress;

import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.IntStream;

/** 推进计划: a plan of the district over several years, such as the five-year plan of urban renewal; migrations bring it. */
@Entity(name = "RelocationPlan")
@Table(name = "relocation_plan")
@PublicData(reason = "the plan of the whole district, published")
@NamedQuery(
        name = "RelocationPlan.ofYear",
        query =
                "select p from RelocationPlan p where p.fromYear <= :year and p.toYear >= :year order by p.fromYear desc")
class Plan {

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "from_year")
    private int fromYear;

    @Column(name = "to_year")
    private int toYear;

    protected Plan() {}

    String getName() {
        return name;
    }

    /** Its years, the first to the last. */
    List<Integer> getYears() {
        return IntStream.rangeClosed(fromYear, toYear).boxed().toList();
    }
}
