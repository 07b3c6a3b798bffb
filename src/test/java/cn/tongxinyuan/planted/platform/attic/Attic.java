package cn.tongxinyuan.planted.platform.attic;

/** Stands in a room that no list knows. */
public class Attic {}
