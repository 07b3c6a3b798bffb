package cn.tongxinyuan.platform.setting;

import jakarta.ejb.ApplicationException;

/** A setting that stops the deployment; the message names the key and never its value. */
@ApplicationException(rollback = true)
public class RefusedSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedSetting(String message) {
        super(message);
    }

    public RefusedSetting(String message, Throwable cause) {
        super(message, cause);
    }
}
