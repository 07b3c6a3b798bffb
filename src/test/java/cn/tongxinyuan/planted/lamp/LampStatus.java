package cn.tongxinyuan.planted.lamp;

/** Ruled state. */
public enum LampStatus {
    ON,
    OFF
}
