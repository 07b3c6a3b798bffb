package cn.tongxinyuan.platform.form;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.LateForm;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.PlatformPermission;
import cn.tongxinyuan.platform.security.ScopedQueries;
import cn.tongxinyuan.platform.setting.Setting;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The caller's own drafts; no method can be asked for anybody else's. */
@Stateless
@RolesAllowed(PlatformPermission.HOME)
public class Drafts {

    private static final Jsonb JSON = JsonbBuilder.create();

    private static final int MOST_FIELDS = 200;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_DRAFTS = 100;
    /** Beside the fields, whose names all have a colon: whose they are. */
    private static final String OWNER = "owner";

    @PersistenceContext
    EntityManager em;

    @Inject
    PersonalData personal;

    @Inject
    ScopedQueries records;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /**
     * What was typed.
     *
     * @param fields values by the names of the inputs; a box that is not ticked has none
     * @param recordVersion of the record it was typed against, null for a new one
     */
    public record Typed(Map<String, List<String>> fields, Long recordVersion, Instant savedAt) {}

    /**
     * Keeps what changed in a form, with what was kept of it before.
     *
     * @param page address of the form inside the application, with its parameters
     * @throws RuleViolation {@code platform.rule.draft-long} when it is more than anybody types
     */
    public Instant keep(String page, Long recordVersion, Map<String, List<String>> fields) {
        Draft draft = own(page, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> begin(page));
        Map<String, List<String>> all = new HashMap<>(opened(draft));
        all.putAll(fields);
        refuseLong(all);
        draft.write(sealed(all), recordVersion, clock.instant());
        return draft.savedAt();
    }

    /** What the caller typed into a form and did not save; empty where there is nothing or it is too old. */
    public Optional<Typed> find(String page) {
        return own(page, LockModeType.NONE)
                .map(draft -> new Typed(opened(draft), draft.recordVersion(), draft.savedAt()))
                .filter(typed -> !typed.fields().isEmpty());
    }

    /** The caller's drafts, the latest first. */
    public List<DraftRow> mine() {
        return records.named("Draft.mine", DraftRow.class)
                .setParameter("owner", me.getUsername())
                .setParameter("since", oldest(clock))
                .getResultList();
    }

    /** Removes the draft of a form: it was saved, or its author does not want it. */
    public void discard(String page) {
        records.change("Draft.discard")
                .setParameter("owner", me.getUsername())
                .setParameter("page", page)
                .executeUpdate();
    }

    /** Drafts saved before this are given back to nobody. */
    static Instant oldest(Clock clock) {
        return clock.instant().minus(Duration.ofDays(Setting.DRAFT_DAYS.number()));
    }

    private Optional<Draft> own(String page, LockModeType lock) {
        return records.named("Draft.own", Draft.class)
                .setParameter("owner", me.getUsername())
                .setParameter("page", page)
                .setParameter("since", oldest(clock))
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** A new row in the place of one too old or of a unit the caller has left; whoever comes second waits for the first. */
    private Draft begin(String page) {
        records.change("Draft.clear")
                .setParameter("owner", me.getUsername())
                .setParameter("page", page)
                .setParameter("since", oldest(clock))
                .executeUpdate();
        em.createNativeQuery("delete from platform_draft where owner = ?1 and id not in"
                        + " (select id from platform_draft where owner = ?1 order by saved_at desc, id desc limit "
                        + (MOST_DRAFTS - 1) + ")")
                .setParameter(1, me.getUsername())
                .executeUpdate();
        em.createNativeQuery("insert into platform_draft (id, version, owner, scope, page, content, saved_at)"
                        + " values (?1, 0, ?2, ?3, ?4, ?5, ?6) on conflict do nothing")
                .setParameter(1, BaseEntity.newId())
                .setParameter(2, me.getUsername())
                .setParameter(3, me.scope().code())
                .setParameter(4, page)
                .setParameter(5, sealed(Map.of()))
                .setParameter(6, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return own(page, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    private static void refuseLong(Map<String, List<String>> fields) {
        long characters = fields.values().stream()
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
        if (characters > LateForm.MOST_CHARACTERS
                || fields.size() > MOST_FIELDS
                || fields.keySet().stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            throw new RuleViolation("platform.rule.draft-long", LateForm.MOST_CHARACTERS);
        }
    }

    private String sealed(Map<String, List<String>> fields) {
        Map<String, List<String>> content = new HashMap<>(fields);
        content.put(OWNER, List.of(me.getUsername()));
        return personal.seal(JSON.toJson(content));
    }

    /** Nothing where the row was sealed for another account. */
    @SuppressWarnings("unchecked")
    private Map<String, List<String>> opened(Draft draft) {
        Map<String, List<String>> content = JSON.fromJson(personal.open(draft.sealed()), HashMap.class);
        List<String> owner = content.remove(OWNER);
        return List.of(me.getUsername()).equals(owner) ? content : Map.of();
    }
}
