package cn.tongxinyuan.platform.intake;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Scoped;
import java.io.Serializable;

/**
 * What a workbook is taken into: an area, a unit. Takings of one kind into one place wait for each other.
 *
 * @param subject kind of the record the audit trail names, such as {@code Area}
 * @param code by which the place is known outside
 * @param name as people call it
 * @param scope unit it belongs to
 */
public record Place(String subject, String code, String name, ScopePath scope) implements Scoped, Serializable {

    @Override
    public ScopePath getScope() {
        return scope;
    }
}
