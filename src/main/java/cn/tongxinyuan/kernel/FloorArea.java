package cn.tongxinyuan.kernel;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Floor or land area in square metres, exact to two decimals, never negative. */
public record FloorArea(BigDecimal squareMetres) implements Serializable, Comparable<FloorArea> {

    public static final FloorArea ZERO = new FloorArea(BigDecimal.ZERO);

    public FloorArea {
        squareMetres = squareMetres.setScale(2, RoundingMode.HALF_UP);
        if (squareMetres.signum() < 0) {
            throw new IllegalArgumentException("negative area");
        }
    }

    public FloorArea plus(FloorArea other) {
        return new FloorArea(squareMetres.add(other.squareMetres));
    }

    @Override
    public int compareTo(FloorArea other) {
        return squareMetres.compareTo(other.squareMetres);
    }

    /** Decimal text as the REST interface gives it, such as {@code 86.40}. */
    @Override
    public String toString() {
        return squareMetres.toPlainString();
    }
}
