package cn.tongxinyuan.platform.module;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Brings a role that opens nothing, so that tests have somebody to refuse. */
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
        return List.of(Grant.of("it.nobody", "it.nothing"));
    }
}
