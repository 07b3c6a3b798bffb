package cn.tongxinyuan.planted.bulb;

import cn.tongxinyuan.planted.platform.security.Permissions;

/** Declares a permission of another module. */
@Permissions
public final class BulbPermission {

    public static final String VIEW = "lamp.view";

    private BulbPermission() {}
}
