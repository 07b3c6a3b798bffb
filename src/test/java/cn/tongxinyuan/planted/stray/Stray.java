package cn.tongxinyuan.planted.stray;

/** Lies in a package that is no module. */
class Stray {}
