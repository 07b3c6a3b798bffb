package cn.tongxinyuan.planted.bulb;

import cn.tongxinyuan.planted.bulb.web.BulbScreen;
import cn.tongxinyuan.planted.platform.security.Permissions;

/** Declares a permission of another module, and knows a page of its own. */
@Permissions
public final class BulbPermission {

    public static final String VIEW = "lamp.view";

    private BulbPermission() {}

    static BulbScreen screen() {
        return new BulbScreen();
    }
}
