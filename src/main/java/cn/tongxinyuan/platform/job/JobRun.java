package cn.tongxinyuan.platform.job;

import java.util.Map;

/**
 * One attempt at a job.
 *
 * @param lease unique to this attempt; whoever holds another one may not report
 */
record JobRun(
        long id,
        String code,
        String kind,
        String owner,
        Map<String, String> parameters,
        String inputName,
        String lease) {}
