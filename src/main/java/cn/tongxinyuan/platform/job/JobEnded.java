package cn.tongxinyuan.platform.job;

/**
 * Long work ended; heard in the transaction that ends it.
 *
 * @param owner sign-in name of who ordered it
 * @param errorNumber null unless it failed
 */
public record JobEnded(String owner, String code, String kind, Job.State state, String errorNumber) {}
