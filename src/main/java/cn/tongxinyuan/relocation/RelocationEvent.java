package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** Something happened to an area or a household; carries codes and stages, never names or numbers of people. */
public record RelocationEvent(String subjectType, String subjectCode, ScopePath scope, String summary)
        implements DomainEvent {

    static RelocationEvent of(Area area, String summary) {
        return new RelocationEvent("Area", area.getCode(), area.getScope(), summary);
    }

    static RelocationEvent of(Household household, String summary) {
        String code = household.getArea().getCode() + "/" + household.getNumber();
        return new RelocationEvent("Household", code, household.getScope(), summary);
    }
}
