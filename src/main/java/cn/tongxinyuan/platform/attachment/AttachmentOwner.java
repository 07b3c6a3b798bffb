package cn.tongxinyuan.platform.attachment;

import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.UnknownRecord;

/**
 * Says for the records of one kind who may see and change their files. A module brings a bean of this type; what it
 * refuses, it refuses as its own services do.
 */
public interface AttachmentOwner {

    int MOST = 50;

    /** Kind of record, unique in the system, such as {@code Petition}. */
    String kind();

    /**
     * Refuses a caller who may not see the files of a record.
     *
     * @return to whom the record belongs
     * @throws UnknownRecord where the caller's unit has no such record
     * @throws OutOfScope where it is another unit's openly
     */
    ScopePath requireLook(String code);

    /** Refuses a caller who may not add or remove files of a record; otherwise as {@link #requireLook}. */
    ScopePath requireChange(String code);

    /** How many files one record may have. */
    default int most() {
        return MOST;
    }

    /** Whether these records take pictures alone. */
    default boolean isPictures() {
        return false;
    }
}
