package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.ScopePath;
import java.io.Serializable;

/**
 * An area as lists of households know it: its name for the choice, and where its roll lies. Read by the hundred for every
 * page, so without the rest of the area.
 *
 * @param parent code of the whole it is a part of, null where it is none
 * @param scope code of its unit
 */
public record AreaRoll(long id, String code, String name, String parent, String scope) implements Serializable {

    /** Whether the area is the one of that code or a part of it. */
    public boolean belongsTo(String whole) {
        return code.equals(whole) || whole.equals(parent);
    }

    /** Begin of the roll key of every household in this roll. */
    String prefix() {
        return RollKey.areaPrefix(new ScopePath(scope), code);
    }
}
