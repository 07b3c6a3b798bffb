package cn.tongxinyuan.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever somebody does to the trail behind the program's back, the check names the first row it was done to. */
class AuditVerifierTest {

    private static final Clock SOON = Clock.fixed(Trail.WRITTEN.plusSeconds(2), ZoneOffset.UTC);

    private static final AuditVerifier.Progress UNHEARD = (done, total) -> {};

    private Trail trail;

    @BeforeEach
    void tenActs() throws SQLException {
        trail = Trail.inMemory().acts(101, 10).linked();
    }

    @Test
    void anUntouchedTrailIsWhole() throws SQLException {
        AuditCheck check = check();
        assertThat(check.isWhole()).isTrue();
        assertThat(check.rows()).isEqualTo(10);
        assertThat(check.waiting()).isZero();
        assertThat(check.root()).hasSize(64).isNotEqualTo(ChainHash.START);
    }

    @Test
    void theNextBatchGoesOnWhereTheLastEnded() throws SQLException {
        String root = check().root();
        trail.acts(111, 2_500).linked();
        assertThat(check().rows()).isEqualTo(2_510);
        assertThat(check().isWhole()).isTrue();
        assertThat(verifier().agrees(10, root)).isTrue();
    }

    @Test
    void aChangedRowIsNamed() throws SQLException {
        trail.tamper("update platform_audit set summary = 'x' where id = 104");
        assertThat(check().finding()).isEqualTo(new AuditFinding(AuditFlaw.CONTENT_CHANGED, 4, 104));
        assertThat(check().rows()).isEqualTo(3);
    }

    @Test
    void aChangedRowWithAFittingHashIsNamed() throws SQLException {
        String hash = AuditEntry.hash(104, Trail.WRITTEN, "a", "r", "m.act", "Thing", "T-104", "370105", "x", "DONE");
        trail.tamper("update platform_audit set summary = 'x', content_hash = '" + hash + "' where id = 104");
        assertThat(check().finding()).isEqualTo(new AuditFinding(AuditFlaw.LINK_CHANGED, 4, 104));
    }

    @Test
    void aDeletedRowIsNamed() throws SQLException {
        trail.tamper("delete from platform_audit where id = 107");
        assertThat(check().finding()).isEqualTo(new AuditFinding(AuditFlaw.ROW_MISSING, 7, 107));
    }

    @Test
    void aRowTakenOutWithItsLinkLeavesAGap() throws SQLException {
        trail.tamper(
                "delete from platform_audit where id = 107", "delete from platform_audit_link where audit_id = 107");
        assertThat(check().finding()).isEqualTo(new AuditFinding(AuditFlaw.GAP, 7, 0));
    }

    @Test
    void swappedLinksAreNamed() throws SQLException {
        trail.tamper(
                "update platform_audit_link set audit_id = 0 where seq = 5",
                "update platform_audit_link set audit_id = 105 where seq = 6",
                "update platform_audit_link set audit_id = 106 where seq = 5");
        assertThat(check().finding()).isEqualTo(new AuditFinding(AuditFlaw.LINK_CHANGED, 5, 106));
    }

    @Test
    void aRowThatNoActWroteIsNamed() throws SQLException {
        trail.tamper(
                "insert into platform_audit select 999, version, happened_at, actor, actor_role, action_code,"
                        + " subject_type, subject_code, scope, summary, outcome, content_hash from platform_audit where id = 101");
        assertThat(check().finding()).isEqualTo(new AuditFinding(AuditFlaw.ROW_INSERTED, 0, 999));
    }

    @Test
    void rowsWhoseLinksWereCutOffAreNamed() throws SQLException {
        trail.tamper("delete from platform_audit_link where seq > 8");
        assertThat(check().finding()).isEqualTo(new AuditFinding(AuditFlaw.ROW_INSERTED, 0, 109));
    }

    @Test
    void aTailCutOffWithItsRowsIsFoundByThePrintedRoot() throws SQLException {
        AuditCheck printed = check();
        trail.tamper("delete from platform_audit_link where seq > 8", "delete from platform_audit where id > 108");
        assertThat(check().isWhole()).isTrue();
        assertThat(verifier().agrees(printed.rows(), printed.root())).isFalse();
    }

    @Test
    void aRowThatWaitsASecondIsInOrderAndOneThatWaitsMinutesIsNot() throws SQLException {
        trail.acts(201, 1);
        assertThat(check().isWhole()).isTrue();
        assertThat(check().waiting()).isEqualTo(1);
        AuditVerifier later = verifier();
        later.clock = Clock.offset(SOON, Duration.ofMinutes(5));
        assertThat(later.verify(UNHEARD).finding()).isEqualTo(new AuditFinding(AuditFlaw.UNLINKED_TAIL, 0, 201));
    }

    @Test
    void twoNodesCannotForkTheChain() throws SQLException {
        trail.acts(201, 1);
        String second = "insert into platform_audit_link values (10, 201, '" + ChainHash.START + "')";
        assertThatThrownBy(() -> trail.execute(second)).isInstanceOf(SQLException.class);
    }

    private AuditCheck check() {
        return verifier().verify(UNHEARD);
    }

    private AuditVerifier verifier() {
        AuditVerifier verifier = new AuditVerifier();
        verifier.dataSource = trail.dataSource;
        verifier.clock = SOON;
        return verifier;
    }
}
