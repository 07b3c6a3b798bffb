package cn.tongxinyuan.mentoring.web;

import cn.tongxinyuan.kernel.Days;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.mentoring.PlanStep;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Steps of a plan as they are typed, one a line: {@code 2024-06-30 独立主持一次居民议事会}. */
final class PlanLines {

    private PlanLines() {}

    /**
     * The steps of the lines; blank lines are passed over.
     *
     * @throws RuleViolation {@code mentoring.rule.plan-line} with the line that cannot be read
     */
    static List<PlanStep> read(String lines) {
        List<PlanStep> steps = new ArrayList<>();
        for (String line : lines.lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                continue;
            }
            String[] parts = line.split("\\s+", 2);
            try {
                if (parts.length < 2) {
                    throw new DateTimeException(line);
                }
                steps.add(new PlanStep(steps.size() + 1, Days.read(parts[0]), parts[1]));
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                throw new RuleViolation("mentoring.rule.plan-line", line);
            }
        }
        return steps;
    }

    static String write(List<PlanStep> steps) {
        return steps.stream()
                .map(step -> step.getDueOn() + " " + step.getStep())
                .collect(Collectors.joining("\n"));
    }
}
