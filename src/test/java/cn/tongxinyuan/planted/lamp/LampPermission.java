package cn.tongxinyuan.planted.lamp;

/** Lacks the annotation. */
final class LampPermission {

    static final String GUESS = "lamp.guess";

    private LampPermission() {}
}
