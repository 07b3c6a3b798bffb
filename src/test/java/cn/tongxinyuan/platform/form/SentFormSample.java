package cn.tongxinyuan.platform.form;

import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class SentFormSample implements ScopeSample {

    @Inject
    Records records;

    @Override
    public Class<?> entity() {
        return SentForm.class;
    }

    @Override
    public long stored(ScopePath unit) {
        long id = BaseEntity.newId();
        records.change(
                "insert into platform_sent_form (id, version, form_key, owner, scope, sent_at)"
                        + " values (?1, 0, ?2, 'it', ?3, current_timestamp)",
                id,
                "it." + id,
                unit.code());
        return id;
    }
}
