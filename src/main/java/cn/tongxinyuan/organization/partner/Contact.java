package cn.tongxinyuan.organization.partner;

import java.io.Serializable;

/** Whom to call; null where nobody was told. */
public record Contact(String person, String mobile) implements Serializable {}
