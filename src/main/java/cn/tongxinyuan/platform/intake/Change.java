package cn.tongxinyuan.platform.intake;

import java.io.Serializable;

/** What a taking did: rows that created a record, that changed one, and that said what was stored already. */
public record Change(int created, int updated, int unchanged) implements Serializable {

    static final Change NONE = new Change(0, 0, 0);

    /** Nothing was changed, so nothing can be undone. */
    boolean isNothing() {
        return created + updated == 0;
    }
}
