package cn.tongxinyuan.platform.rest;

import jakarta.ejb.ApplicationException;

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
    private final String pointer;

    public ProblemException(int status, String code, Object... arguments) {
        this(null, status, code, arguments);
    }

    private ProblemException(String pointer, int status, String code, Object... arguments) {
        super(code);
        this.status = status;
        this.code = code;
        this.arguments = arguments.clone();
        this.pointer = pointer;
    }

    /** One field whose value is of another kind than it should be. */
    static ProblemException unreadable(String pointer) {
        return new ProblemException(pointer, 422, "INVALID_FIELDS");
    }

    /** JSON pointer of the field that is wrong, null where it is none or several. */
    String pointer() {
        return pointer;
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
