package cn.tongxinyuan.showcase;

import cn.tongxinyuan.platform.module.Module;
import cn.tongxinyuan.platform.module.Page;
import cn.tongxinyuan.platform.security.PlatformPermission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Pages that show every tag in every state; deployed with browser tests, never shipped. */
@ApplicationScoped
public class ShowcaseModule implements Module {

    @Override
    public String code() {
        return "showcase";
    }

    @Override
    public int order() {
        return 1_000;
    }

    @Override
    public List<Page> pages() {
        return List.of(
                Page.hidden("showcase/showcase-view", PlatformPermission.HOME),
                Page.hidden("showcase/showcase-list", PlatformPermission.HOME));
    }
}
