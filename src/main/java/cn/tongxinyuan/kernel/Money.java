package cn.tongxinyuan.kernel;

import cn.hutool.core.convert.Convert;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Yuan, exact to the fen; may be negative. Nothing is ever rounded silently: whoever computes with rates says how, and a
 * sum is divided so that its parts are the sum again. At most twelve digits before the point, as stored.
 */
public record Money(BigDecimal yuan) implements Serializable, Comparable<Money> {

    private static final int SCALE = 2;
    private static final BigDecimal BOUND = BigDecimal.TEN.pow(12);

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** @throws ArithmeticException for parts of a fen, or more than is ever stored */
    public Money {
        yuan = yuan.setScale(SCALE, RoundingMode.UNNECESSARY);
        if (yuan.abs().compareTo(BOUND) >= 0) {
            throw new ArithmeticException("more than twelve digits of yuan");
        }
    }

    public static Money ofFen(long fen) {
        return new Money(BigDecimal.valueOf(fen, SCALE));
    }

    /** An exact product or quotient, rounded to the fen as said. */
    public static Money rounded(BigDecimal yuan, RoundingMode mode) {
        return new Money(yuan.setScale(SCALE, mode));
    }

    public long fen() {
        return yuan.unscaledValue().longValueExact();
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    public Money negated() {
        return new Money(yuan.negate());
    }

    public Money times(long count) {
        return new Money(yuan.multiply(BigDecimal.valueOf(count)));
    }

    /** Multiplied by a rate or an area, rounded to the fen as said. */
    public Money times(BigDecimal factor, RoundingMode mode) {
        return rounded(yuan.multiply(factor), mode);
    }

    public int signum() {
        return yuan.signum();
    }

    /** Equal parts whose sum is this; the fen that are left go to the first ones. */
    public List<Money> split(int parts) {
        return split(Collections.nCopies(parts, BigDecimal.ONE));
    }

    /**
     * Parts in proportion to the weights whose sum is this: each is rounded towards zero, and the fen that are left go to
     * those that lost most, among equals to the first.
     *
     * @param weights none negative, not all zero
     */
    public List<Money> split(List<BigDecimal> weights) {
        BigDecimal whole = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() <= 0 || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("weights must be positive");
        }
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigInteger divisor = whole.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        BigInteger fen = BigInteger.valueOf(fen());
        List<BigInteger[]> shares = weights.stream()
                .map(weight -> weight.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue())
                .map(weight -> fen.multiply(weight).divideAndRemainder(divisor))
                .toList();
        List<Long> parts = new ArrayList<>(
                shares.stream().map(share -> share[0].longValueExact()).toList());
        long left = fen() - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> shares.get(i)[1].abs())
                        .reversed())
                .limit(Math.abs(left))
                .forEach(i -> parts.set(i, parts.get(i) + Long.signum(left)));
        return parts.stream().map(Money::ofFen).toList();
    }

    /** 大写 as agreements and receipts write it, such as 陆仟零柒元壹角肆分. */
    public String inWords() {
        return Convert.digitToChinese(yuan);
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    /** Decimal text as the REST interface gives it, such as {@code 6000000.00}. */
    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
