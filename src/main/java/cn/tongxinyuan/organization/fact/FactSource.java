package cn.tongxinyuan.organization.fact;

import cn.tongxinyuan.organization.Staff;
import java.time.LocalDate;
import java.util.List;

/**
 * What a module has on record about the work of somebody. A module brings a bean of this type; whoever judges asks all of
 * them and knows none, so that a new module's records count without a change elsewhere. Only results of work are told, never
 * how somebody uses the system (《整治形式主义为基层减负若干规定》).
 */
public interface FactSource {

    /** Such as {@code lamp.repairs}; what is judged by it names it in its data. */
    String code();

    /**
     * The records of a period, by day. The caller's right to read about the person was asked for before.
     *
     * @return empty where nothing is on record, which is not the same as nothing done
     */
    List<Fact> of(Staff person, LocalDate from, LocalDate to);
}
