package cn.tongxinyuan.platform;

/** A setting that stops the deployment; the message names the key and never its value. */
public class RefusedSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedSetting(String message) {
        super(message);
    }

    public RefusedSetting(String message, Throwable cause) {
        super(message, cause);
    }
}
