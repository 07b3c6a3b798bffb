package cn.tongxinyuan.relocation;

import cn.tongxinyuan.platform.module.Grant;
import cn.tongxinyuan.platform.module.Module;
import cn.tongxinyuan.platform.security.PlatformPermission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Brings a role that takes lists out and loads rolls but sees nobody in full, which none of the product's does. */
@ApplicationScoped
class MaskedModule implements Module {

    static final String ROLE = "it.masked";

    @Override
    public String code() {
        return "itmasked";
    }

    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }

    @Override
    public List<Grant> grants() {
        return List.of(Grant.of(
                ROLE,
                PlatformPermission.HOME,
                RelocationPermission.VIEW,
                RelocationPermission.EXPORT,
                RelocationPermission.IMPORT));
    }
}
