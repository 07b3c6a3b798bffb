package cn.tongxinyuan.platform.audit;

import java.time.Instant;
import java.util.List;

/**
 * A link of the chain and the row of the trail it stands for.
 *
 * @param seq number of the link, from 1 without gaps
 * @param auditId id of the row the link names
 * @param linkHash as stored
 * @param content the row; null where it is gone
 */
record ChainRow(long seq, long auditId, String linkHash, Content content) {

    /**
     * What a row says.
     *
     * @param hash as stored
     * @param texts actor, role, action, kind and code of the subject, unit, summary and outcome, in the order in which
     *     they are hashed
     */
    record Content(Instant happenedAt, List<String> texts, String hash) {

        private static final int SCOPE = 5;

        String scope() {
            return texts.get(SCOPE);
        }
    }

    /** Whether the row still says what was hashed when it was written. */
    boolean isUnchanged() {
        return AuditEntry.hash(auditId, content.happenedAt(), content.texts().toArray(String[]::new))
                .equals(content.hash());
    }
}
