package cn.tongxinyuan.platform.web;

/**
 * A node of {@code t:tree}.
 *
 * @param address page it leads to
 * @param current whether that is the page the reader stands on
 */
public record Branch(String label, String address, boolean current) implements java.io.Serializable {}
