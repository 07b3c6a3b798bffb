package cn.tongxinyuan.platform.audit;

import java.time.Instant;

/**
 * Result of checking the whole trail. Printed and kept outside, number and root prove later that nothing was cut off or
 * rewritten from there back.
 *
 * @param checkedAt by the district's clock
 * @param rows rows in the chain that were found whole, from the first on
 * @param root hash of the last whole link (日根值)
 * @param waiting rows that were just written and are not in the chain yet
 * @param finding what is broken first, null where all is whole
 */
public record AuditCheck(Instant checkedAt, long rows, String root, long waiting, AuditFinding finding) {

    public boolean isWhole() {
        return finding == null;
    }
}
