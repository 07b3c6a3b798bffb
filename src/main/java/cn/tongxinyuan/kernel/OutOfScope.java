package cn.tongxinyuan.kernel;

import jakarta.ejb.ApplicationException;

/** The record belongs to a unit outside the caller's own: HTTP 403. Names neither record nor unit. */
@ApplicationException(rollback = true)
public class OutOfScope extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private boolean reported;

    public OutOfScope() {
        super("outside the caller's scope");
    }

    /** True for whoever asks first and so writes the audit row; a refusal passes several hands and leaves one row. */
    public boolean report() {
        boolean first = !reported;
        reported = true;
        return first;
    }
}
