package cn.tongxinyuan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Records;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Timed work has one owner at a time: a node keeps its lease, and takes another's once that has run out. */
@ExtendWith(ArquillianExtension.class)
class LeaseIT {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    Lease lease;

    @Inject
    Records records;

    @Test
    void aLeaseNobodyHasIsTakenAndKeptByItsOwner() {
        String name = UUID.randomUUID().toString();

        assertThat(lease.take(name, HOUR)).isTrue();
        assertThat(lease.take(name, HOUR)).as("again").isTrue();
        assertThat(owner(name)).isEqualTo(Lease.NODE);
    }

    @Test
    void aLeaseOfAnotherNodeIsTakenOnlyOnceItHasRunOut() {
        String name = UUID.randomUUID().toString();
        heldElsewhere(name, "+ interval '1' minute");

        assertThat(lease.take(name, HOUR)).isFalse();
        assertThat(owner(name)).isEqualTo("the other node");

        heldElsewhere(name, "- interval '1' second");

        assertThat(lease.take(name, HOUR)).isTrue();
        assertThat(owner(name)).isEqualTo(Lease.NODE);
    }

    @Test
    void leasesOfOtherNamesAreNotAsked() {
        String name = UUID.randomUUID().toString();
        heldElsewhere(name, "+ interval '1' minute");

        assertThat(lease.take(UUID.randomUUID().toString(), HOUR)).isTrue();
        assertThat(owner(name)).isEqualTo("the other node");
    }

    private void heldElsewhere(String name, String until) {
        records.change("delete from platform_lease where name = ?1", name);
        records.change(
                "insert into platform_lease (name, owner, until_at) values (?1, 'the other node', current_timestamp "
                        + until + ")",
                name);
    }

    private Object owner(String name) {
        return records.sql("select owner from platform_lease where name = ?1", name)
                .get(0);
    }
}
