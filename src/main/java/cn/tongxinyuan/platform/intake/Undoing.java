package cn.tongxinyuan.platform.intake;

import cn.tongxinyuan.kernel.BaseEntity;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One undo under way: which records it removes and which it restores. */
public final class Undoing {

    private final Place place;
    private final Instant takenAt;
    private final Map<String, List<IntakeRow>> rows;
    private final String note;

    Undoing(Place place, Instant takenAt, Map<String, List<IntakeRow>> rows, String note) {
        this.place = place;
        this.takenAt = takenAt;
        this.rows = rows;
        this.note = note;
    }

    public Place place() {
        return place;
    }

    /** When the taking was, as {@link Taking#at}. */
    public Instant takenAt() {
        return takenAt;
    }

    /** Ids of the records of this entity that the taking had created. */
    public List<Long> created(Class<? extends BaseEntity> entity) {
        return ids(entity, true);
    }

    /** Ids of the records of this entity that the taking had changed. */
    public List<Long> changed(Class<? extends BaseEntity> entity) {
        return ids(entity, false);
    }

    private List<Long> ids(Class<? extends BaseEntity> entity, boolean created) {
        return rows.getOrDefault(entity.getSimpleName(), List.of()).stream()
                .filter(row -> row.isCreated() == created)
                .map(IntakeRow::record)
                .toList();
    }

    /** What the taking kept with {@link Taking#keep}; null where it kept nothing. */
    public <T> T kept(Class<T> type) {
        return note == null ? null : JsonbBuilder.create().fromJson(note, type);
    }
}
