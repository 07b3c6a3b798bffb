package cn.tongxinyuan.administration.web;

import cn.tongxinyuan.platform.setting.Setting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Keys and where to get help. */
@Named
@RequestScoped
public class HelpViewPage {

    private static final Map<String, String> MEANINGS =
            Map.of("Tab", "tab", "Enter", "enter", "/", "search", "Ctrl+S", "save", "Esc", "close", "?", "help");

    /** Keys the script of the frame knows. */
    public List<String> getKeys() {
        return List.of("/", "Tab", "Enter", "Ctrl+S", "Esc", "?");
    }

    /** Last word of the key of its meaning. */
    public String word(String key) {
        return MEANINGS.get(key);
    }

    public int getDraftDays() {
        return Setting.DRAFT_DAYS.number();
    }
}
