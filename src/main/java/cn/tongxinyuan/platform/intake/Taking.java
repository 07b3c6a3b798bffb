package cn.tongxinyuan.platform.intake;

import cn.tongxinyuan.kernel.BaseEntity;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One taking under way: where, when and by whom, and the two ways in which a row reaches a record. What is created and
 * changed through them is noted, so that the taking can say what it did and can be undone.
 */
public final class Taking {

    private final IntakeQueries queries;
    private final IntakeBatch batch;
    private final Place place;
    private final Source source;
    private final LocalDate today;
    private final String by;

    private final Map<Long, Noted> piece = new LinkedHashMap<>();
    private final Map<Long, Long> written = new HashMap<>();
    private boolean creates;
    private boolean changes;
    private Object note;

    /** A record of the piece under way; before is null where the taking creates it. */
    private record Noted(BaseEntity record, Map<String, Object> before) {}

    Taking(IntakeQueries queries, IntakeBatch batch, Place place, Source source, LocalDate today, String by) {
        this.queries = queries;
        this.batch = batch;
        this.place = place;
        this.source = source;
        this.today = today;
        this.by = by;
    }

    public Place place() {
        return place;
    }

    /** Where its rows come from. */
    public Source source() {
        return source;
    }

    public LocalDate today() {
        return today;
    }

    /** The moment of the taking, the same for all its rows. */
    public Instant at() {
        return batch.takenAt();
    }

    /** Sign-in name of whoever ordered it. */
    public String by() {
        return by;
    }

    /** Stores a new record. */
    public <E extends BaseEntity> E create(E record) {
        queries.persist(record);
        piece.put(record.getId(), new Noted(record, null));
        creates = true;
        return record;
    }

    /**
     * Lets a verb change a record and notes what stood before. A verb that changes nothing leaves no trace.
     *
     * @param record managed in this transaction
     */
    public void change(BaseEntity record, Runnable verb) {
        RecordState state = queries.state(queries.nameOf(record));
        Map<String, Object> before = state.of(record);
        verb.run();
        Map<String, Object> changed = RecordState.changed(before, state.of(record));
        if (changed.isEmpty()) {
            return;
        }
        changes = true;
        Noted noted = piece.get(record.getId());
        if (noted == null) {
            piece.put(record.getId(), new Noted(record, changed));
        } else if (noted.before() != null) {
            changed.forEach(noted.before()::putIfAbsent);
        }
    }

    /** Keeps something with the taking, sealed, that JSON-B can write and an undo will ask for; the last one counts. */
    public void keep(Object something) {
        note = something;
    }

    String sealedNote(java.util.function.UnaryOperator<String> seal) {
        return note == null ? null : seal.apply(JsonbBuilder.create().toJson(note));
    }

    void nextRow() {
        creates = false;
        changes = false;
    }

    boolean isCreating() {
        return creates;
    }

    boolean isChanging() {
        return changes;
    }

    /** Writes the piece and what is kept of it. */
    void store() {
        // a query of the taker's may have sent some of them before: versions are told when all are
        queries.flush();
        for (Noted noted : piece.values()) {
            String type = queries.nameOf(noted.record());
            Long row = written.get(noted.record().getId());
            if (row == null) {
                String before = noted.before() == null ? null : queries.seal(noted.before());
                IntakeRow kept = new IntakeRow(batch, type, noted.record(), before);
                queries.persist(kept);
                written.put(noted.record().getId(), kept.getId());
            } else {
                again(queries.row(row), type, noted);
            }
        }
        queries.index(piece.values().stream().map(Noted::record).toList());
        piece.clear();
    }

    private void again(IntakeRow row, String type, Noted noted) {
        if (row.isCreated()) {
            row.changedAgain(null, noted.record().getVersion());
        } else {
            Map<String, Object> whole = new HashMap<>(noted.before());
            whole.putAll(queries.open(type, row.before()));
            row.changedAgain(queries.seal(whole), noted.record().getVersion());
        }
    }
}
