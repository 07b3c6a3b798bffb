package cn.tongxinyuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTest {

    @Test
    void aPageThatIsJustFullIsTheLast() {
        assertThat(page(1).next()).isNull();
        assertThat(page(2)).isEqualTo(new Slice<>(List.of(1, 2), null));
        assertThat(page(3)).isEqualTo(new Slice<>(List.of(1, 2), "2"));
    }

    @Test
    void nothingIsAPageToo() {
        assertThat(page(0)).isEqualTo(new Slice<>(List.of(), null));
    }

    private static Slice<Integer> page(int rows) {
        return Slice.of(List.of(1, 2, 3).subList(0, rows), 2, String::valueOf);
    }
}
