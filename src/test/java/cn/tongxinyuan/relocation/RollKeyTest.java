package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RollKeyTest {

    @Test
    void listsFiguresInNumericOrder() {
        assertThat(sorted("A-10", "A-9", "B-1", "A-100", "A-9-2", "A-9-10"))
                .containsExactly("A-9", "A-9-2", "A-9-10", "A-10", "A-100", "B-1");
    }

    @Test
    void tellsNumbersApartThatDifferInZerosOnlyAndListsThemTogether() {
        assertThat(sorted("2", "01", "1", "001", "1A", "01A", "1-1", "0", "00"))
                .containsExactly("0", "00", "1", "01", "01A", "001", "1-1", "1A", "2");
        assertThat(Stream.of("1", "01", "001", "1A", "01A").map(RollKeyTest::key))
                .doesNotHaveDuplicates();
    }

    private static List<String> sorted(String... numbers) {
        return Stream.of(numbers)
                .sorted(java.util.Comparator.comparing(RollKeyTest::key))
                .toList();
    }

    private static String key(String number) {
        return RollKey.of("370105/A/", number);
    }
}
