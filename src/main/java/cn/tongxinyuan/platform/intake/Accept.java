package cn.tongxinyuan.platform.intake;

/** What happens when a row has a finding. */
public enum Accept {
    /** One finding refuses the file. */
    ALL,
    /** The rows without findings are taken. */
    VALID
}
