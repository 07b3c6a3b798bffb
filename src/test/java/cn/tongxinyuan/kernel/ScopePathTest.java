package cn.tongxinyuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who holds whom, and what the last fence lets through. */
class ScopePathTest {

    private static final List<String> UNITS =
            List.of("370105", "370105013", "370105001", "370105013007", "370105013008", "370105013007001", "370104");

    private record Paper(ScopePath scope) implements Scoped {

        @Override
        public ScopePath getScope() {
            return scope;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "370105, 370105 370105013 370105001 370105013007 370105013008 370105013007001",
        "370105013, 370105013 370105013007 370105013008 370105013007001",
        "370105013007, 370105013007 370105013007001",
        "370105013007001, 370105013007001",
        "370105001, 370105001"
    })
    void aUnitHoldsItselfAndWhatLiesInItAndNothingElse(String unit, String held) {
        ScopePath path = new ScopePath(unit);

        assertThat(UNITS.stream().filter(other -> path.contains(new ScopePath(other))))
                .containsExactlyInAnyOrder(held.split(" "));
        String like = path.pattern().replace("%", ".*");
        assertThat(UNITS.stream().filter(other -> other.matches(like))).containsExactlyInAnyOrder(held.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "37010",
                "3701051",
                "37010501",
                "3701050130",
                "37010501300",
                "3701050130070",
                "37010501300700",
                "3701050130070011",
                "370105013007001001",
                "37010%",
                "370105 ",
                "37010x",
                "x370105",
                "370105013%",
                "３７０１０５"
            })
    void whatIsNoRegionCodeIsNoUnit(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ScopePath(code));
    }

    @Test
    void nothingIsNoUnit() {
        assertThatNullPointerException().isThrownBy(() -> new ScopePath(null));
    }

    /** Unit tests have no caller: without one the fence is shut, see ScopeGuardIT for those who have a unit. */
    @ParameterizedTest
    @ValueSource(strings = {"370105", "370105013", "370105013007001"})
    void untilSomebodySaysWhoCallsNobodyLoadsAnything(String unit) {
        assertThatThrownBy(() -> new ScopeGuard().check(new Paper(new ScopePath(unit))))
                .isInstanceOf(OutOfScope.class);
    }
}
