package cn.tongxinyuan.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A business rule refuses the act; the transaction rolls back. The key names the message that tells the user what is
 * wrong and how to put it right; its upper-cased last words are the stable code of the REST answer
 * ({@code petition.rule.term-closed} → {@code TERM_CLOSED}).
 */
@ApplicationException(rollback = true)
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    public RuleViolation(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.toArray();
    }

    public String code() {
        return key.substring(key.lastIndexOf('.') + 1).replace('-', '_').toUpperCase(java.util.Locale.ROOT);
    }
}
