package cn.tongxinyuan.activity.web;

import cn.tongxinyuan.activity.ItemIntake;
import cn.tongxinyuan.platform.web.IntakePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.List;

/** Takes a sheet of activities into the draft its address names. */
@Named
@RequestScoped
public class ItemIntakePage extends IntakePage {

    public ItemIntakePage() {
        super(ItemIntake.KIND, "/activity/item-intake", "programme");
    }

    /** One comes from a programme, which is the only place. */
    @Override
    public List<SelectItem> getPlaces() {
        return named() == null ? List.of() : List.of(new SelectItem(named(), named()));
    }

    @Override
    public String listed(String programme) {
        return programme == null ? "/activity/programme-list" : "/activity/programme-view?code=" + programme;
    }
}
