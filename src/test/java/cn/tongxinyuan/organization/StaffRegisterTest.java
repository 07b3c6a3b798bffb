package cn.tongxinyuan.organization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.kernel.ScopePath;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StaffRegisterTest {

    private static final String XINXU = "370105013008";
    private static final String WANGLU = "370105013009";
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

    private final StaffRegister register = new StaffRegister(Stream.of(
            known(1, "RY-1", "王某", XINXU, "phone 1"),
            known(2, "RY-2", "王某", WANGLU, "phone 2"),
            known(3, "RY-3", "李某", XINXU, null)));

    @Test
    void aCodeDecidesWhateverElseTheLineSays() {
        assertThat(register.find(row("RY-3", "王某", WANGLU), "phone 1"))
                .extracting(StaffRegister.Known::code)
                .containsExactly("RY-3");
        assertThat(register.find(row("RY-9", "王某", XINXU), null)).isEmpty();
    }

    @Test
    void aNameIsFoundByTelephoneBeforeUnit() {
        assertThat(register.find(row(null, "王某", XINXU), "phone 2"))
                .extracting(StaffRegister.Known::code)
                .containsExactly("RY-2");
        assertThat(register.find(row(null, "王某", XINXU), "phone 9"))
                .extracting(StaffRegister.Known::code)
                .containsExactly("RY-1");
        assertThat(register.find(row(null, "王某", WANGLU), null))
                .extracting(StaffRegister.Known::code)
                .containsExactly("RY-2");
        assertThat(register.find(row(null, "赵某", XINXU), "phone 1")).isEmpty();
        assertThat(register.all()).hasSize(3);
    }

    @Test
    void somebodyIsAtAPostOfTheSameUnitAndRole() {
        StaffRegister.Known known = register.all().get(0);
        assertThat(known.isAt(row(null, "王某", XINXU))).isTrue();
        assertThat(known.isAt(row(null, "王某", WANGLU))).isFalse();
    }

    @Test
    void postsSayWhichUnitsHaveThemAndWhichOneHoldsAlone() {
        Post post = new Post(new ScopePath(XINXU), "COMMUNITY_SECRETARY", MARCH, MARCH.plusDays(1));
        assertThat(post.isSole()).isTrue();
        assertThat(new Post(new ScopePath(XINXU), "COMMUNITY_WORKER", MARCH, null).isSole())
                .isFalse();
        assertThat(post.fits(RegionKind.COMMUNITY)).isTrue();
        assertThat(post.fits(RegionKind.STREET)).isFalse();
        assertThat(Post.of(post.toString())).isEqualTo(post);
        Post held = new Post(new ScopePath(XINXU), "COMMUNITY_SECRETARY", MARCH, null);
        assertThat(Post.of(held.toString())).isEqualTo(held).isNotEqualTo(post);
    }

    private static StaffRow row(String code, String name, String unit) {
        return new StaffRow(code, name, new ScopePath(unit), "COMMUNITY_WORKER", MARCH, null, null, null);
    }

    private static Object[] known(long id, String code, String name, String unit, String phone) {
        return new Object[] {id, code, name, unit, "COMMUNITY_WORKER", phone, MARCH, null};
    }
}
