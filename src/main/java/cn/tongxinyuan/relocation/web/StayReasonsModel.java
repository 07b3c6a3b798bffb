package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.relocation.HouseholdService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Why households do not sign yet, as their latest visits tell. */
@Named
@RequestScoped
public class StayReasonsModel {

    @Inject
    HouseholdService households;

    @Inject
    HouseholdModel names;

    private List<Counted> all;

    /** A reason and how many households gave it. */
    public record Counted(String name, long households) {}

    /** The most frequent first. */
    public List<Counted> getAll() {
        if (all == null) {
            all = households.stayReasons().entrySet().stream()
                    .map(reason -> new Counted(names.name("stay-reason", reason.getKey()), reason.getValue()))
                    .toList();
        }
        return all;
    }
}
