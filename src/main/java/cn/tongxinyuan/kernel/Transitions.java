package cn.tongxinyuan.kernel;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which act leads a record from which state to which. States may branch and meet again; what no edge says is refused.
 *
 * <pre>{@code new Transitions<>(State.class, "petition.rule.transition")
 *         .edge(OPEN, CLOSE, CLOSED)
 *         .edge(CLOSED, REOPEN, OPEN)}</pre>
 *
 * @param <S> states of a record
 * @param <A> acts of the office
 */
public final class Transitions<S extends Enum<S>, A extends Enum<A>> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EnumMap<S, Map<A, S>> edges;
    private final String refusal;

    /** @param refusal key of the rule that refuses an act in a state without such an edge */
    public Transitions(Class<S> states, String refusal) {
        this.edges = new EnumMap<>(states);
        this.refusal = refusal;
    }

    /** Adds an edge; an act leads from a state to one other. */
    public Transitions<S, A> edge(S from, A act, S to) {
        S known = edges.computeIfAbsent(from, state -> new EnumMap<>(act.getDeclaringClass()))
                .put(act, to);
        if (known != null) {
            throw new IllegalArgumentException(act + " leads from " + from + " to " + known + " already");
        }
        return this;
    }

    public boolean allows(S from, A act) {
        return of(from).containsKey(act);
    }

    /** @throws RuleViolation the refusal, when the act has no edge from this state */
    public S after(S from, A act) {
        return Optional.ofNullable(of(from).get(act)).orElseThrow(() -> new RuleViolation(refusal));
    }

    /** What may be done in a state, in the order of the acts; nothing in a last one. */
    public Set<A> acts(S from) {
        return of(from).keySet();
    }

    private Map<A, S> of(S from) {
        return edges.getOrDefault(from, Map.of());
    }
}
