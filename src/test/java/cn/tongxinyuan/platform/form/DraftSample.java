package cn.tongxinyuan.platform.form;

import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class DraftSample implements ScopeSample {

    @Inject
    Records records;

    @Override
    public Class<?> entity() {
        return Draft.class;
    }

    @Override
    public long stored(ScopePath unit) {
        long id = BaseEntity.newId();
        records.change(
                "insert into platform_draft (id, version, owner, scope, page, content, saved_at)"
                        + " values (?1, 0, 'it', ?2, ?3, '-', current_timestamp)",
                id,
                unit.code(),
                "/it?" + id);
        return id;
    }
}
