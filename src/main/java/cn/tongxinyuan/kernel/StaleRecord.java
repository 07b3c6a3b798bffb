package cn.tongxinyuan.kernel;

import jakarta.ejb.ApplicationException;

/** Someone changed the record since the caller read it: HTTP 409 on pages, 412 on REST. */
@ApplicationException(rollback = true)
public class StaleRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleRecord() {
        super("record changed meanwhile");
    }
}
