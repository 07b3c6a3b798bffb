package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.ScopePath;
import java.time.LocalDate;

/** A line of a workbook. {@code code} is that of somebody known, {@link #NEW} for another one of the same name, or null. */
record StaffRow(
        String code,
        String name,
        ScopePath unit,
        String role,
        LocalDate from,
        LocalDate to,
        String phone,
        String remark) {

    static final String NEW = "新";

    boolean isNew() {
        return NEW.equals(code);
    }

    Appointment post() {
        return new Appointment(unit, role, from, to);
    }
}
