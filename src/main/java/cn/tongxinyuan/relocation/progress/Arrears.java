package cn.tongxinyuan.relocation.progress;

import cn.tongxinyuan.platform.security.ScopedQueries;
import cn.tongxinyuan.relocation.RelocationPermission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where the work of the caller's unit is behind, why, who answers for it, and since when. */
@Stateless
@RolesAllowed(RelocationPermission.VIEW)
public class Arrears {

    @Inject
    ScopedQueries records;

    @Inject
    Clock clock;

    /** Households of an area that one name stands for; the name is null where there is none. */
    private record Team(String area, String officer) implements Serializable {

        static Team of(Object[] row) {
            return new Team((String) row[0], (String) row[1]);
        }
    }

    /** How many, and the first day of them. */
    private record Waiting(long households, LocalDate since) implements Serializable {

        static final Waiting NONE = new Waiting(0, null);
    }

    /** Teams that are behind, the one with most first; of as many the one that is behind for longest. */
    public List<TeamArrears> teams() {
        Map<Team, Waiting> unvisited = waiting("Household.unvisitedOfTeams");
        Map<Team, Waiting> late = waiting("Household.lateOfTeams");
        Map<Team, Map<String, Long>> reasons = new HashMap<>();
        records.named("RelocationVisit.stayReasonsOfTeams", Object[].class)
                .getResultStream()
                .forEach(row -> reasons.computeIfAbsent(Team.of(row), team -> new LinkedHashMap<>())
                        .put((String) row[2], (Long) row[3]));
        return records.named("Household.teams", Object[].class)
                .getResultStream()
                .map(row -> team(
                        row,
                        unvisited.getOrDefault(Team.of(row), Waiting.NONE),
                        late.getOrDefault(Team.of(row), Waiting.NONE),
                        reasons.getOrDefault(Team.of(row), Map.of())))
                .filter(team -> team.open() > 0)
                .sorted(Comparator.comparing(TeamArrears::open)
                        .reversed()
                        .thenComparing(TeamArrears::since)
                        .thenComparing(TeamArrears::area)
                        .thenComparing(team -> team.officer() == null ? "" : team.officer()))
                .toList();
    }

    private static TeamArrears team(Object[] row, Waiting unvisited, Waiting late, Map<String, Long> reasons) {
        LocalDate since = Stream.of(unvisited, late)
                .map(Waiting::since)
                .filter(day -> day != null)
                .min(LocalDate::compareTo)
                .orElse(null);
        return new TeamArrears(
                (String) row[0],
                (String) row[2],
                (String) row[1],
                (Long) row[3],
                unvisited.households(),
                late.households(),
                since,
                reasons);
    }

    private Map<Team, Waiting> waiting(String query) {
        Map<Team, Waiting> waiting = new HashMap<>();
        var asked = records.named(query, Object[].class);
        if (query.endsWith("lateOfTeams")) {
            asked.setParameter("today", LocalDate.now(clock));
        }
        asked.getResultStream()
                .forEach(row -> waiting.put(Team.of(row), new Waiting((Long) row[2], (LocalDate) row[3])));
        return waiting;
    }
}
