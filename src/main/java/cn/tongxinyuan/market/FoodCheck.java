package cn.tongxinyuan.market;

import cn.tongxinyuan.kernel.Conflict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether the food stalls of a market may begin: whoever holds a fair checks their papers and keeps them
 * (山东省食品小作坊小餐饮和食品摊点管理条例 arts. 11, 14).
 *
 * @param unchecked codes of food stalls that wait for a decision, or whose papers changed since
 * @param expired codes of accepted food stalls whose health certificate ends before the day
 */
public record FoodCheck(List<String> unchecked, List<String> expired) {

    static FoodCheck of(List<Stall> stalls, LocalDate day) {
        List<Stall> food = stalls.stream().filter(Stall::isFood).toList();
        return new FoodCheck(
                codes(
                        food,
                        stall -> stall.getState() == StallState.APPLIED
                                || stall.getState() == StallState.ACCEPTED && stall.getCheckedAt() == null),
                codes(
                        food,
                        stall -> stall.getState() == StallState.ACCEPTED
                                && stall.getHealthUntil().isBefore(day)));
    }

    private static List<String> codes(List<Stall> stalls, java.util.function.Predicate<Stall> in) {
        return stalls.stream().filter(in).map(Stall::getCode).collect(Collectors.toList());
    }

    public boolean isPassed() {
        return unchecked.isEmpty() && expired.isEmpty();
    }

    void requirePassed() {
        if (!unchecked.isEmpty()) {
            throw new Conflict("market.rule.unchecked-food-stall", String.join("、", unchecked));
        }
        if (!expired.isEmpty()) {
            throw new Conflict("market.rule.health-certificate-expired", String.join("、", expired));
        }
    }
}
