package cn.tongxinyuan.platform.view;

import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A view saved in any unit, for the scope matrix. */
@ApplicationScoped
class SavedViewSample implements ScopeSample {

    @Inject
    Records records;

    @Override
    public Class<?> entity() {
        return SavedView.class;
    }

    @Override
    public long stored(ScopePath unit) {
        long id = BaseEntity.newId();
        records.change(
                "insert into platform_saved_view (id, version, code, owner, scope, list_path, name, conditions, shared,"
                        + " standard) values (?1, 0, ?2, 'sysadmin', ?3, 'it', ?2, 'a=1', false, false)",
                id,
                Long.toString(id),
                unit.code());
        return id;
    }
}
