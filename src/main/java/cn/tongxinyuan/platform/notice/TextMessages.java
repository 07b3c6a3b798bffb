package cn.tongxinyuan.platform.notice;

/**
 * Delivers text messages to telephones. An installation with a gateway brings a bean of this type that is an alternative
 * to {@link TextMessageFile}.
 */
public interface TextMessages {

    /**
     * Hands one message over. May be asked twice for the same one, when a node dies between this and its own note of it.
     *
     * @param code the same for every attempt, by which a gateway knows a repetition
     * @param number telephone, which must not reach a log
     * @throws Undelivered when the message was not taken; it is tried again later
     */
    void send(String code, String number, String text) throws Undelivered;
}
