package cn.tongxinyuan.platform.workbook;

/** Told while a workbook is read; may end the reading. */
public interface Progress {

    /** Nobody watches and nobody cancels. */
    Progress NONE = (done, total) -> true;

    /**
     * @param done filled rows read so far
     * @param total rows the sheet announces, -1 when it does not; an estimate
     * @return false to cancel
     */
    boolean read(int done, int total);
}
