package cn.tongxinyuan.training;

import java.time.LocalDate;

/** Which institutions the academy works with; told by those who keep the agreements. */
public interface KnownInstitutions {

    /** Whether an agreement with the one of this code is in force on a day. */
    boolean isInForce(String code, LocalDate day);

    /** Its name; the code itself where there is none. */
    String name(String code);
}
