package cn.tongxinyuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No fen is lost, made or rounded unasked. */
class MoneyTest {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final Map<Character, Long> PLACES = Map.of('拾', 10L, '佰', 100L, '仟', 1000L);

    @Property
    void aSumTakenApartIsTheSumAgain(@ForAll("amounts") Money sum, @ForAll @IntRange(min = 1, max = 300) int parts) {
        List<Money> split = sum.split(parts);

        assertThat(split).hasSize(parts);
        assertThat(split.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(sum);
        assertThat(split.get(0).minus(split.get(parts - 1)).yuan().abs()).isLessThanOrEqualTo(new BigDecimal("0.01"));
    }

    @Property
    void sharesAreTheSumAndNoneIsOffByAFen(@ForAll("amounts") Money sum, @ForAll("weights") List<BigDecimal> weights) {
        List<Money> split = sum.split(weights);
        BigDecimal whole = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(split.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(sum);
        for (int i = 0; i < weights.size(); i++) {
            BigDecimal exact = sum.yuan().multiply(weights.get(i)).divide(whole, 20, RoundingMode.HALF_UP);
            assertThat(split.get(i).yuan().subtract(exact).abs()).isLessThan(new BigDecimal("0.01"));
        }
    }

    @Property
    void fenAndYuanAreTheSame(@ForAll("amounts") Money one, @ForAll("amounts") Money other) {
        assertThat(Money.ofFen(one.fen())).isEqualTo(one);
        assertThat(new Money(new BigDecimal(one.toString()))).isEqualTo(one);
        assertThat(one.plus(other).fen()).isEqualTo(one.fen() + other.fen());
        assertThat(one.minus(other)).isEqualTo(other.minus(one).negated());
        assertThat(one.compareTo(other)).isEqualTo(Long.compare(one.fen(), other.fen()));
    }

    @Property
    void whatIsWrittenInWordsIsReadAgain(@ForAll("amounts") Money money) {
        assertThat(read(money.inWords())).as(money.inWords()).isEqualTo(money.fen());
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, 零元整",
        "1409.50, 壹仟肆佰零玖元伍角",
        "6007.14, 陆仟零柒元壹角肆分",
        "325.04, 叁佰贰拾伍元零肆分",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "6000000.00, 陆佰万元整"
    })
    void amountsAreWrittenAsTheBanksRuleSays(BigDecimal yuan, String words) {
        assertThat(new Money(yuan).inWords()).isEqualTo(words);
    }

    @Test
    void partsOfAFenAreNeverRoundedUnasked() {
        assertThatThrownBy(() -> new Money(new BigDecimal("0.005"))).isInstanceOf(ArithmeticException.class);
        assertThat(Money.rounded(new BigDecimal("0.005"), RoundingMode.HALF_UP)).hasToString("0.01");
        assertThat(new Money(new BigDecimal("80.40")).times(new BigDecimal("1.015"), RoundingMode.HALF_UP))
                .hasToString("81.61");
        assertThatThrownBy(() -> new Money(new BigDecimal("1000000000000"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void nothingIsSharedAmongNobody() {
        assertThatThrownBy(() -> Money.ZERO.split(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Money.ZERO.split(List.of(BigDecimal.ONE, BigDecimal.ONE.negate())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.longs()
                .between(-40_000_000_000_000L, 40_000_000_000_000L)
                .map(Money::ofFen);
    }

    @Provide
    Arbitrary<List<BigDecimal>> weights() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal(100_000))
                .ofScale(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(weights -> weights.stream().anyMatch(weight -> weight.signum() > 0));
    }

    /** Reads an amount in words without any of the code that wrote it. */
    private static long read(String words) {
        boolean negative = words.startsWith("负");
        String amount = words.replace("负", "").replace("整", "");
        int yuan = amount.indexOf('元');
        long fen = yuan < 0 ? 0 : 100 * whole(amount.substring(0, yuan));
        String rest = amount.substring(yuan + 1);
        for (int i = 1; i < rest.length(); i++) {
            if (rest.charAt(i) == '角' || rest.charAt(i) == '分') {
                fen += DIGITS.indexOf(rest.charAt(i - 1)) * (rest.charAt(i) == '角' ? 10L : 1L);
            }
        }
        return negative ? -fen : fen;
    }

    private static long whole(String words) {
        long sum = 0;
        long group = 0;
        long digit = 0;
        for (char c : words.toCharArray()) {
            if (c == '亿' || c == '万') {
                // at most 9999亿: each unit occurs once, the larger first
                sum += (group + digit) * (c == '亿' ? 100_000_000L : 10_000L);
                group = 0;
                digit = 0;
            } else if (PLACES.containsKey(c)) {
                group += Math.max(digit, 1) * PLACES.get(c);
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c);
            }
        }
        return sum + group + digit;
    }
}
