package cn.tongxinyuan.platform.notice;

/** A text message was not taken over; the message is a word for the administrator, without personal data. */
public class Undelivered extends Exception {

    private static final long serialVersionUID = 1L;

    public Undelivered(String word) {
        super(word);
    }

    public Undelivered(String word, Throwable cause) {
        super(word, cause);
    }
}
