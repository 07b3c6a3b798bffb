package cn.tongxinyuan.platform.attachment;

import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class AttachedFileSample implements ScopeSample {

    @Inject
    Records records;

    @Override
    public Class<?> entity() {
        return AttachedFile.class;
    }

    @Override
    public long stored(ScopePath unit) {
        long id = BaseEntity.newId();
        records.change(
                "insert into platform_attached_file (id, version, code, scope, owner_type, owner_code, name, file_kind,"
                        + " size_bytes, added_at, added_by, content)"
                        + " values (?1, 0, ?2, ?3, 'it', '-', 'it.pdf', 'PDF', 1, current_timestamp, 'it', ?4)",
                id,
                "F" + id,
                unit.code(),
                new byte[] {1});
        return id;
    }
}
