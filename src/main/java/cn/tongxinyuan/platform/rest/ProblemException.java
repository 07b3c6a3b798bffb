package cn.tongxinyuan.platform.rest;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A refusal that only the REST interface knows, such as a missing header. Its texts stand in the bundle under
 * {@code platform.problem.<CODE>}.
 */
@ApplicationException(rollback = true)
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Object[] arguments;
    private final transient List<String> pointers;

    public ProblemException(int status, String code, Object... arguments) {
        this(List.of(), status, code, arguments);
    }

    private ProblemException(List<String> pointers, int status, String code, Object... arguments) {
        super(code);
        this.status = status;
        this.code = code;
        this.arguments = arguments.clone();
        this.pointers = List.copyOf(pointers);
    }

    /** Fields whose values are of another kind than they should be. */
    static ProblemException unreadable(List<String> pointers) {
        return new ProblemException(pointers, 422, "INVALID_FIELDS");
    }

    /** JSON pointers of the fields that cannot be read. */
    List<String> pointers() {
        return pointers == null ? List.of() : pointers;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
