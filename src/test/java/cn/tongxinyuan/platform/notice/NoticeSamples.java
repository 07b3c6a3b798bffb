package cn.tongxinyuan.platform.notice;

import cn.tongxinyuan.Records;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A notice and a text message in any unit, for the scope matrix. */
final class NoticeSamples {

    private NoticeSamples() {}

    @ApplicationScoped
    static class Told implements ScopeSample {

        @Inject
        Records records;

        @Override
        public Class<?> entity() {
            return Notice.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into platform_notice (id, version, code, recipient, scope, title, address, told_at)"
                            + " values (?1, 0, ?2, 'it', ?3, 'platform.told.enable', '/', current_timestamp)",
                    id,
                    Long.toString(id),
                    unit.code());
            return id;
        }
    }

    @ApplicationScoped
    static class Written implements ScopeSample {

        @Inject
        Records records;

        @Inject
        PersonalData personal;

        @Override
        public Class<?> entity() {
            return TextMessage.class;
        }

        @Override
        public long stored(ScopePath unit) {
            long id = BaseEntity.newId();
            records.change(
                    "insert into platform_text_message (id, version, code, scope, recipient_sealed, content, state,"
                            + " attempts, due_at, written_at) values (?1, 0, ?2, ?3, ?4, 'platform.told.enable', 'SENT', 1,"
                            + " current_timestamp, current_timestamp)",
                    id,
                    Long.toString(id),
                    unit.code(),
                    personal.seal("19900000000"));
            return id;
        }
    }
}
