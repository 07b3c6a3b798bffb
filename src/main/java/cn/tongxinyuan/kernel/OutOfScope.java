package cn.tongxinyuan.kernel;

import jakarta.ejb.ApplicationException;

/** The record belongs to a unit outside the caller's own: HTTP 403. Names neither record nor unit. */
@ApplicationException(rollback = true)
public class OutOfScope extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OutOfScope() {
        super("outside the caller's scope");
    }
}
