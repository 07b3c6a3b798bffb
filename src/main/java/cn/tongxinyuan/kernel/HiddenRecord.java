package cn.tongxinyuan.kernel;

/**
 * What was asked for exists, but outside the caller's scope, where existence is itself a secret. The caller is told the
 * same as of a record that does not exist; the audit trail keeps the attempt as refused.
 */
public class HiddenRecord extends UnknownRecord {

    private static final long serialVersionUID = 1L;

    public HiddenRecord(String key, Object... arguments) {
        super(key, arguments);
    }
}
