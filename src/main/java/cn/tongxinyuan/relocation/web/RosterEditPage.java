package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.platform.web.IntakePage;
import cn.tongxinyuan.relocation.Area;
import cn.tongxinyuan.relocation.AreaService;
import cn.tongxinyuan.relocation.HouseholdIntake;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the roll of an area in. */
@Named
@RequestScoped
public class RosterEditPage extends IntakePage {

    @Inject
    AreaService areas;

    public RosterEditPage() {
        super(HouseholdIntake.KIND, "/relocation/roster-edit", "area");
    }

    /** Areas and parts that have a roll of their own. */
    @Override
    public List<SelectItem> getPlaces() {
        List<Area> all = areas.list();
        Set<String> wholes = all.stream().map(Area::getParent).collect(Collectors.toSet());
        return all.stream()
                .filter(one -> !wholes.contains(one.getCode()))
                .map(one -> new SelectItem(one.getCode(), one.getName() + " " + one.getCode()))
                .toList();
    }

    @Override
    public String listed(String area) {
        return "/relocation/household-list?area=" + (area == null ? "" : area);
    }
}
