package cn.tongxinyuan.planted.platform.setting;

import cn.tongxinyuan.planted.platform.web.Door;

/** Reaches up. */
class Sill {
    Door over;
}
