package cn.tongxinyuan.organization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.kernel.ScopePath;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionTreeTest {

    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);

    private final RegionTree tree = new RegionTree(List.of(
            new Region("370105013007", "丁庄社区居民委员会", "370105013", RegionKind.COMMUNITY, FROM),
            new Region("370105", "天桥区", null, RegionKind.DISTRICT, FROM),
            new Region("370105016", "桑梓店街道", "370105", RegionKind.STREET, FROM),
            new Region("370105013", "药山街道", "370105", RegionKind.STREET, FROM),
            new Region("370105016212", "丁庄村村民委员会", "370105016", RegionKind.VILLAGE, FROM)));

    @Test
    void listsChildrenByCode() {
        assertThat(tree.children("370105")).extracting(Region::getCode).containsExactly("370105013", "370105016");
        assertThat(tree.children("370105013007")).isEmpty();
    }

    @Test
    void namesACommunityWithItsStreet() {
        assertThat(tree.fullName(new ScopePath("370105013007"))).isEqualTo("药山街道 丁庄社区");
        assertThat(tree.fullName(new ScopePath("370105013"))).isEqualTo("药山街道");
        assertThat(tree.fullName(new ScopePath("370105"))).isEqualTo("天桥区");
    }

    @Test
    void showsTheCodeOfAUnitItDoesNotKnow() {
        assertThat(tree.name(new ScopePath("370105099"))).isEqualTo("370105099");
    }

    @Test
    void findsTheSameNameInEveryStreetOfTheUnitAndNowhereElse() {
        assertThat(tree.search(new ScopePath("370105"), "丁庄"))
                .extracting(Region::getCode)
                .containsExactly("370105013007", "370105016212");
        assertThat(tree.search(new ScopePath("370105016"), "丁庄"))
                .extracting(Region::getCode)
                .containsExactly("370105016212");
    }
}
