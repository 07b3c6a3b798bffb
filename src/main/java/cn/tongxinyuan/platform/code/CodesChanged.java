package cn.tongxinyuan.platform.code;

/** Entries of a list were changed; heard after the commit that stored them. */
record CodesChanged(String list) {}
