package cn.tongxinyuan.platform.module;

import cn.tongxinyuan.platform.security.PlatformPermission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Brings roles that open nothing, or the door to figures but none of them, so that tests have somebody to refuse. */
@ApplicationScoped
class PowerlessModule implements Module {

    @Override
    public String code() {
        return "it";
    }

    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }

    @Override
    public List<Grant> grants() {
        return List.of(
                Grant.of("it.nobody", "it.nothing"),
                Grant.of("it.figures", PlatformPermission.HOME, PlatformPermission.INDICATORS));
    }
}
