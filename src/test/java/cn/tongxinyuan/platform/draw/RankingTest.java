package cn.tongxinyuan.platform.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The arithmetic of a draw, and that somebody who shares no code with it comes to the same. */
class RankingTest {

    private static final List<String> LOTS = List.of("00000000000000aa", "ffffffffffffffff", "0123456789abcdef");
    /** So many that no other number brings the same order by chance. */
    private static final List<String> MANY =
            IntStream.range(0, 20).mapToObj(i -> Draws.lot()).toList();

    private static final int DRAWS = 100_000;

    @TempDir
    Path folder;

    @Test
    void hashesAreThoseOfTheContract() {
        // printf 'abc' | sha256sum
        assertThat(Ranking.commitment("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Ranking.listHash(List.of("b", "a"))).isEqualTo(Ranking.commitment("a\nb"));
    }

    @Test
    void theOrderHangsOnSecretWitnessAndLotsAlone() {
        List<String> order = Ranking.order(LOTS, "s", "1");

        assertThat(Ranking.order(List.of(LOTS.get(2), LOTS.get(0), LOTS.get(1)), "s", "1"))
                .isEqualTo(order)
                .containsExactlyInAnyOrderElementsOf(LOTS);
        assertThat(IntStream.range(0, 50)
                        .mapToObj(i -> Ranking.order(LOTS, "s", "" + i))
                        .distinct())
                .as("the witness's number moves it")
                .hasSize(6);
    }

    @Test
    void everyLotHasTheSameChanceOfEveryPlace() {
        List<String> lots = IntStream.range(0, 8).mapToObj(i -> Draws.lot()).toList();
        int[][] places = new int[8][8];
        for (int i = 0; i < DRAWS; i++) {
            List<String> order = Ranking.order(lots, "secret" + i, "7");
            for (int place = 0; place < 8; place++) {
                places[lots.indexOf(order.get(place))][place]++;
            }
        }

        double expected = DRAWS / 8.0;
        double chi = 0;
        for (int[] ofLot : places) {
            for (int count : ofLot) {
                chi += (count - expected) * (count - expected) / expected;
            }
        }
        // 49 degrees of freedom: more than 94 once in ten thousand times
        assertThat(chi).isLessThan(110);
    }

    @Test
    void theOfflineVerifierComesToTheSameAndSeesEveryForgery() throws Exception {
        String secret = Draws.lot().repeat(4);
        String sound = published(secret, "2024052009301500", Ranking.order(MANY, secret, "2024052009301500"));
        assertThat(verify(sound)).isZero();

        assertThat(verify(sound.replace("\"2024052009301500\"", "\"2024052009301501\"")))
                .as("another witness")
                .isOne();
        assertThat(verify(sound.replace(secret, Draws.lot().repeat(4))))
                .as("another secret")
                .isOne();
        assertThat(verify(sound.replace(MANY.get(0), Draws.lot())))
                .as("another lot")
                .isOne();
        List<String> turned = new ArrayList<>(Ranking.order(MANY, secret, "2024052009301500"));
        turned.add(turned.remove(0));
        assertThat(verify(published(secret, "2024052009301500", turned)))
                .as("another order")
                .isOne();
        assertThat(verify(sound.replace("\"entries\":20", "\"entries\":21")))
                .as("another count")
                .isOne();
    }

    private static String published(String secret, String witness, List<String> order) {
        StringBuilder ranking = new StringBuilder();
        for (int i = 0; i < order.size(); i++) {
            ranking.append(i == 0 ? "" : ",")
                    .append("{\"lot\":\"" + order.get(i) + "\",\"rank\":" + (i + 1) + ",\"state\":\"WAITING\"}");
        }
        return "{\"commitment\":\"" + Ranking.commitment(secret)
                + "\",\"draw\":\"CQ-2024-00001\",\"entries\":20,\"listHash\":\""
                + Ranking.listHash(MANY) + "\",\"lots\":[\"" + String.join("\",\"", MANY) + "\"],\"ranking\":["
                + ranking
                + "],\"secret\":\"" + secret + "\",\"witness\":\"" + witness + "\"}";
    }

    private int verify(String json) throws IOException, InterruptedException {
        return Verifier.verify(folder, json);
    }
}
