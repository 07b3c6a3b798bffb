package cn.tongxinyuan.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SealingTest {

    private static final String FIRST = Keys.newLine(1, new SecureRandom());
    private static final String SECOND = Keys.newLine(2, new SecureRandom());
    private static final byte[] PLAIN = "370199199001011234".getBytes(StandardCharsets.UTF_8);

    private final Sealing sealing = new Sealing(Keys.parse(List.of(FIRST)));

    @Test
    void whatWasSealedOpensAgain() {
        assertThat(sealing.open(sealing.seal(PLAIN))).isEqualTo(PLAIN);
        assertThat(sealing.open(sealing.seal(new byte[0]))).isEmpty();
    }

    @Test
    void everyChangedByteIsNoticed() {
        byte[] sealed = sealing.seal(PLAIN);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> sealing.open(changed)).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void aCutValueIsNoticed() {
        byte[] sealed = sealing.seal(PLAIN);
        for (int length : new int[] {0, 1, 12, 28, sealed.length - 1}) {
            byte[] cut = java.util.Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> sealing.open(cut)).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void anotherInstallationCannotOpen() {
        Sealing stranger = new Sealing(Keys.parse(List.of(Keys.newLine(1, new SecureRandom()))));
        byte[] sealed = sealing.seal(PLAIN);
        assertThatThrownBy(() -> stranger.open(sealed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void theSameTextIsNeverSealedAlikeTwice() {
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            nonces.add(new String(sealing.seal(PLAIN), 1, 12, StandardCharsets.ISO_8859_1));
        }
        assertThat(nonces).hasSize(10_000);
    }

    @Test
    void afterAChangeOfKeysOldValuesOpenAndNewOnesTakeTheNewKey() {
        Sealing changed = new Sealing(Keys.parse(List.of("# keys", FIRST, "", SECOND)));
        assertThat(changed.open(sealing.seal(PLAIN))).isEqualTo(PLAIN);
        byte[] sealed = changed.seal(PLAIN);
        assertThat(sealed[0]).isEqualTo((byte) 2);
        assertThatThrownBy(() -> sealing.open(sealed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void theBlindIndexOutlivesAChangeOfKeysAndIsOfOneInstallation() {
        String index = sealing.blindIndex("19900001234");
        assertThat(index).matches("[0-9a-f]{64}");
        assertThat(new Sealing(Keys.parse(List.of(FIRST, SECOND))).blindIndex("19900001234"))
                .isEqualTo(index);
        assertThat(new Sealing(Keys.parse(List.of(SECOND))).blindIndex("19900001234"))
                .isNotEqualTo(index);
        assertThat(sealing.blindIndex("19900001235")).isNotEqualTo(index);
    }

    @Test
    void aBrokenKeyFileIsRefusedByLineNumberWithoutItsContent() {
        String secret = FIRST.substring(2);
        for (List<String> lines : List.of(
                List.of("# nothing but a comment"),
                List.of(FIRST, "1 " + secret),
                List.of("0 " + secret),
                List.of("128 " + secret),
                List.of("1 " + secret.substring(4)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Keys.parse(lines))
                    .withMessageNotContaining(secret.substring(4));
        }
    }
}
