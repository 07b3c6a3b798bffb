package cn.tongxinyuan.platform.rest;

import cn.tongxinyuan.kernel.StaleRecord;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;

/** The version of a record as {@code ETag}, and as {@code If-Match} of a write. */
public final class Versions {

    private Versions() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * The version the caller has read, whatever the tag says beside it (see {@link Freshness}); hand it to {@code requireVersion} of the record.
     *
     * @throws ProblemException 428 without the header
     * @throws StaleRecord 412 for a tag this interface never gave
     */
    public static long expected(HttpHeaders headers) {
        String given = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (given == null || given.isBlank()) {
            throw new ProblemException(428, "IF_MATCH_MISSING");
        }
        String version = given.strip().replaceAll("^\"(\\d{1,18})(-[0-9a-f]{1,8})?\"$", "$1");
        if (!version.matches("\\d{1,18}")) {
            throw new StaleRecord();
        }
        return Long.parseLong(version);
    }
}
