package cn.tongxinyuan.administration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** Accessibility statement: what was done, what is known not to work, whom to tell (无障碍环境建设法 art. 32). */
@Named
@RequestScoped
public class AccessibilityViewPage {

    /** Last words of the keys of what was done. */
    public List<String> getMeasures() {
        return List.of("keyboard", "contrast", "large", "reader", "zoom", "time");
    }
}
