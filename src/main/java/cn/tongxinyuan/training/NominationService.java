package cn.tongxinyuan.training;

import cn.tongxinyuan.kernel.Conflict;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.organization.Staff;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Units send people of theirs to classes that are announced to them. */
@Stateless
@Audited("training")
@RolesAllowed(TrainingPermission.NOMINATE)
public class NominationService {

    private static final int MOST_AT_ONCE = 500;
    private static final int MOST_CHOICES = 60;

    @Inject
    TrainingQueries queries;

    @Inject
    TrainingWork work;

    @Inject
    Me me;

    /** What came of it; {@code already} are in the class before. */
    public record Nominated(int added, List<String> already) {}

    /** Somebody to choose. */
    public record Candidate(String code, String name, String unit) {}

    /**
     * Sends people of the caller's unit, all of them or none.
     *
     * @param staff codes
     * @throws RuleViolation {@code training.rule.person-twice}, {@code .unknown-staff} for codes nobody of the caller's unit
     *     has who holds a post, {@code .staff-outside} for people the class is not for, {@code .over}, {@code .nobody}
     * @throws Conflict {@code training.rule.full}, {@code .person-clash}
     */
    public Nominated nominate(String code, List<String> staff) {
        List<String> asked = required(staff);
        Training training = queries.heldAnnounced(code);
        training.requireOpen();
        List<Staff> people = queries.heldStaff(asked);
        requireKnown(training, asked, people);
        Set<String> there = queries.participants(training).stream()
                .map(Participant::getStaffCode)
                .collect(Collectors.toSet());
        List<Staff> added =
                people.stream().filter(one -> !there.contains(one.getCode())).toList();
        int free = training.getCapacity() - queries.taken(training);
        if (added.size() > free) {
            throw new Conflict("training.rule.no-seat", training.getCapacity(), Math.max(0, free), added.size());
        }
        work.requireFree(added.stream().map(Staff::getId).toList(), training.getSchedule(), code);
        added.forEach(one -> queries.store(new Participant(training, one, work.now(), me.getUsername())));
        if (!added.isEmpty()) {
            work.fire(training, Wording.of("training.told.nominated", added.size()));
        }
        return new Nominated(
                added.size(), asked.stream().filter(there::contains).toList());
    }

    /**
     * What came of a list of those who signed up.
     *
     * @param busy codes of those who are at another class at that time
     */
    public record Admitted(int added, int removed, List<String> busy) {}

    /**
     * Brings the roll in line with who has a seat by signing up: they take part, and who gave the seat back no longer does,
     * unless a lesson says something of them. Done again, it changes nothing. Requires {@link TrainingPermission#PLAN}.
     *
     * @param seated staff code of each booking's receipt
     * @throws RuleViolation {@code training.rule.over}
     */
    @RolesAllowed(TrainingPermission.PLAN)
    public Admitted admit(String code, Map<String, String> seated) {
        Training training = queries.held(code);
        training.requireOpen();
        List<Participant> there = queries.participants(training);
        Set<Participant> marked = queries.marks(training).stream()
                .map(TrainingMark::getParticipant)
                .collect(Collectors.toSet());
        List<Participant> left = there.stream()
                .filter(one -> one.getReceipt() != null && !seated.containsKey(one.getReceipt()))
                .filter(one -> !marked.contains(one))
                .toList();
        left.forEach(queries::remove);
        Set<String> known = there.stream().map(Participant::getStaffCode).collect(Collectors.toSet());
        Map<String, String> wanted = new LinkedHashMap<>();
        seated.forEach((receipt, staff) -> {
            if (!known.contains(staff)) {
                wanted.putIfAbsent(staff, receipt);
            }
        });
        List<String> busy = new ArrayList<>();
        int added = 0;
        for (Staff one : wanted.isEmpty() ? List.<Staff>of() : queries.heldStaff(wanted.keySet())) {
            try {
                work.requireFree(List.of(one.getId()), training.getSchedule(), code);
                queries.store(new Participant(training, one, work.now(), me.getUsername(), wanted.get(one.getCode())));
                added++;
            } catch (Conflict elsewhere) {
                busy.add(one.getCode());
            }
        }
        if (added + left.size() > 0) {
            work.fire(training, Wording.of("training.told.admitted", added, left.size()));
        }
        return new Admitted(added, left.size(), busy);
    }

    private static List<String> required(List<String> staff) {
        if (staff == null || staff.isEmpty() || staff.size() > MOST_AT_ONCE) {
            throw new RuleViolation("training.rule.nobody", MOST_AT_ONCE);
        }
        Set<String> seen = new HashSet<>();
        for (String one : staff) {
            if (!seen.add(one)) {
                throw new RuleViolation("training.rule.person-twice", one);
            }
        }
        return staff;
    }

    private static void requireKnown(Training training, List<String> asked, List<Staff> people) {
        Set<String> known = people.stream().map(Staff::getCode).collect(Collectors.toSet());
        List<String> unknown =
                asked.stream().filter(one -> !known.contains(one)).limit(5).toList();
        if (!unknown.isEmpty()) {
            throw new RuleViolation("training.rule.unknown-staff", String.join("、", unknown));
        }
        people.stream()
                .filter(one -> !training.getOrganiser().contains(one.getScope()))
                .findFirst()
                .ifPresent(one -> {
                    throw new RuleViolation("training.rule.staff-outside", one.getCode());
                });
    }

    /**
     * Codes of those who are meant by code or by name.
     *
     * @throws RuleViolation {@code training.rule.unknown-name}, {@code .namesake} where a name is that of several
     */
    public List<String> meant(List<String> typed) {
        Map<String, String> names = new LinkedHashMap<>();
        typed.stream().filter(one -> !isCode(one)).forEach(one -> names.put(Text.name(one), one));
        Map<String, List<TrainingQueries.Known>> found = names.isEmpty()
                ? Map.of()
                : queries.called(names.keySet()).stream().collect(Collectors.groupingBy(TrainingQueries.Known::name));
        List<String> codes = new ArrayList<>();
        for (String one : typed) {
            if (isCode(one)) {
                codes.add(Text.compact(one).toUpperCase(Locale.ROOT));
                continue;
            }
            List<TrainingQueries.Known> called = found.getOrDefault(Text.name(one), List.of());
            if (called.isEmpty()) {
                throw new RuleViolation("training.rule.unknown-name", one);
            }
            if (called.size() > 1) {
                throw new RuleViolation(
                        "training.rule.namesake",
                        one,
                        called.stream().map(TrainingQueries.Known::code).collect(Collectors.joining("、")));
            }
            codes.add(called.get(0).code());
        }
        return codes;
    }

    private static boolean isCode(String typed) {
        return Text.compact(typed).toUpperCase(Locale.ROOT).matches("RY-\\d{4}-\\d+");
    }

    /** People of the caller's unit to choose from; nobody where they are more than one can look through. */
    public List<Candidate> candidates() {
        List<TrainingQueries.Known> people = queries.people(MOST_CHOICES + 1);
        return people.size() > MOST_CHOICES
                ? List.of()
                : people.stream()
                        .map(one -> new Candidate(one.code(), one.name(), one.unit()))
                        .toList();
    }

    /**
     * Takes somebody of the caller's unit back, of whom nothing was written yet.
     *
     * @throws UnknownRecord {@code training.rule.unknown-participant}
     * @throws Conflict {@code training.rule.attended} where a lesson says whether somebody was there, {@code .signed-up} for who
     *     signed up and would be taken onto the roll again
     */
    public void withdraw(String code, String staff) {
        Training training = queries.heldAnnounced(code);
        training.requireOpen();
        Participant leaving = queries.participants(training).stream()
                .filter(one -> one.getStaffCode().equals(staff))
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("training.rule.unknown-participant", staff));
        if (leaving.getReceipt() != null) {
            throw new Conflict("training.rule.signed-up", staff);
        }
        if (queries.marks(training).stream()
                .anyMatch(mark -> mark.getParticipant().equals(leaving))) {
            throw new Conflict("training.rule.attended", staff);
        }
        queries.remove(leaving);
        work.fire(training, Wording.of("training.told.withdrawn", staff));
    }
}
