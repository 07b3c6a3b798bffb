package cn.tongxinyuan.organization.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CentresDemoTest {

    @Test
    void everyStretchOfCommunitiesGivesItsShareOfCentres() {
        List<Integer> communities = IntStream.range(0, 157).boxed().toList();
        List<Integer> picked = CentresDemo.evenly(communities, 127);
        assertThat(picked).hasSize(127).doesNotHaveDuplicates();
        for (int from = 0; from + 20 <= 157; from++) {
            int begin = from;
            assertThat(picked.stream().filter(each -> each >= begin && each < begin + 20))
                    .hasSizeBetween(15, 17);
        }
    }
}
