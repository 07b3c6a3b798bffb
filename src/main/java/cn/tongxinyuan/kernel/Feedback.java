package cn.tongxinyuan.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Arrays;

/** What residents said afterwards, on the five steps 很满意, 满意, 基本满意, 不满意, 很不满意: how many chose each. */
@Embeddable
public class Feedback implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    @Min(0)
    @Max(5000)
    @Column(name = "very_good")
    private Integer veryGood;

    @NotNull
    @Min(0)
    @Max(5000)
    @Column(name = "good")
    private Integer good;

    @NotNull
    @Min(0)
    @Max(5000)
    @Column(name = "fair")
    private Integer fair;

    @NotNull
    @Min(0)
    @Max(5000)
    @Column(name = "poor")
    private Integer poor;

    @NotNull
    @Min(0)
    @Max(5000)
    @Column(name = "very_poor")
    private Integer veryPoor;

    protected Feedback() {}

    public Feedback(Integer veryGood, Integer good, Integer fair, Integer poor, Integer veryPoor) {
        this.veryGood = veryGood;
        this.good = good;
        this.fair = fair;
        this.poor = poor;
        this.veryPoor = veryPoor;
    }

    /** The steps, best first. */
    public enum Step {
        VERY_GOOD,
        GOOD,
        FAIR,
        POOR,
        VERY_POOR
    }

    /** Nobody has answered yet. */
    public static Feedback none() {
        return new Feedback(0, 0, 0, 0, 0);
    }

    /** @param counts how many chose each step, best first */
    public static Feedback of(Integer... counts) {
        return new Feedback(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    /** How many chose each step, best first. */
    public Integer[] counts() {
        return new Integer[] {veryGood, good, fair, poor, veryPoor};
    }

    /** One more answer. */
    public Feedback and(Step step) {
        Integer[] counts = counts();
        counts[step.ordinal()]++;
        return of(counts);
    }

    /** The answers of both. */
    public Feedback and(Feedback other) {
        Integer[] counts = counts();
        Arrays.setAll(counts, step -> counts[step] + other.counts()[step]);
        return of(counts);
    }

    /** How many answered. */
    public int getAnswers() {
        return getSatisfied() + poor + veryPoor;
    }

    /** How many chose one of the first three steps, as the city counts satisfaction. */
    public int getSatisfied() {
        return veryGood + good + fair;
    }

    public Integer getVeryGood() {
        return veryGood;
    }

    public Integer getGood() {
        return good;
    }

    public Integer getFair() {
        return fair;
    }

    public Integer getPoor() {
        return poor;
    }

    public Integer getVeryPoor() {
        return veryPoor;
    }
}
