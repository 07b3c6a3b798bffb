package cn.tongxinyuan.platform.audit;

/** The arithmetic of the chain: each link hashes the link before it with the content of its row. */
final class ChainHash {

    /** What stands before the first link. */
    static final String START = "0".repeat(64);

    private ChainHash() {}

    static String next(String previousLink, String contentHash) {
        return AuditEntry.sha256(previousLink + contentHash);
    }
}
