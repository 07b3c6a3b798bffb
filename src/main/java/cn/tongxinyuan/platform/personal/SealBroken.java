package cn.tongxinyuan.platform.personal;

/** A sealed value was changed, cut, or sealed under a key this installation does not have. Names neither value nor key. */
public class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken(String message) {
        super(message);
    }

    SealBroken(String message, Throwable cause) {
        super(message, cause);
    }
}
