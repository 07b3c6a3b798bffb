package cn.tongxinyuan.planted.lamp;

/** Stands in for the kernel's money. */
public record Money(long fen) {}
