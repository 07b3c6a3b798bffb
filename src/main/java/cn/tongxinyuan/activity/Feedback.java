package cn.tongxinyuan.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

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
