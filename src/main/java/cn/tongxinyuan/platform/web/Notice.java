package cn.tongxinyuan.platform.web;

/** A message above the content: {@code field} is the input it belongs to, or the kind of the message. */
public class Notice {

    private final String field;
    private final String text;

    Notice(String field, String text) {
        this.field = field;
        this.text = text;
    }

    public String getField() {
        return field;
    }

    public String getText() {
        return text;
    }
}
