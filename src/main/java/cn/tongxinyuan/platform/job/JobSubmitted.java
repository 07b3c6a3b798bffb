package cn.tongxinyuan.platform.job;

/** A job waits; heard after the commit that stored it. */
record JobSubmitted() {}
