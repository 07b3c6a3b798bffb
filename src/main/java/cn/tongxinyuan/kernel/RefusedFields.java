package cn.tongxinyuan.kernel;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Rules refuse what stands in single fields of a form; each is told beside its own field. To callers that know no fields it
 * is a rule like any other, which speaks with the first of them.
 */
public class RefusedFields extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    /**
     * One field and what is wrong with it.
     *
     * @param field name of the input on the form; one that the form does not show is told above it
     * @param key of the message
     */
    public record Refusal(String field, String key, List<Object> arguments) implements Serializable {}

    /** @param refusals at least one, in the order of the form */
    public RefusedFields(List<Refusal> refusals) {
        super(refusals.get(0).key(), refusals.get(0).arguments().toArray());
        this.refusals = List.copyOf(refusals);
    }

    /** One field alone. */
    public static RefusedFields of(String field, String key, Object... arguments) {
        return new RefusedFields(List.of(new Refusal(field, key, List.of(arguments))));
    }

    /**
     * What a rule refuses, told beside the field it is about; the same rule where it is about none.
     *
     * @param fields names of inputs by the keys of rules
     */
    public static RuleViolation beside(RuleViolation refused, Map<String, String> fields) {
        String field = fields.get(refused.key());
        return field == null ? refused : of(field, refused.key(), refused.arguments());
    }

    public List<Refusal> refusals() {
        return refusals == null ? List.of() : refusals;
    }
}
