package cn.tongxinyuan.appraisal.claim;

import cn.tongxinyuan.appraisal.AppraisalPermission;
import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.platform.security.ScopedQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much the workers in office on a day had claimed that day. */
@Stateless
@RolesAllowed(AppraisalPermission.VIEW)
public class ClaimStatistics {

    @Inject
    ScopedQueries records;

    /** A worker in office and how many claims were open. */
    public record Held(String staff, String unit, long claims) {}

    /** Each worker once, by code. */
    public List<Held> held(ScopePath unit, LocalDate day) {
        Map<String, Held> workers = new LinkedHashMap<>();
        records.within(unit, "AppraisalClaim.counts", Object[].class)
                .setParameter("role", Claim.WORKER)
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new Held((String) row[0], (String) row[1], (long) row[2]))
                .forEach(held -> workers.putIfAbsent(held.staff(), held));
        return List.copyOf(workers.values());
    }

    /** What somebody had claimed that day, by code. */
    public List<Claim> open(String staff, LocalDate day) {
        return records.named("AppraisalClaim.ofStaff", Claim.class)
                .setParameter("staff", List.of(staff))
                .getResultStream()
                .filter(claim -> !claim.getBegun().isAfter(day)
                        && (claim.getEnded() == null || !claim.getEnded().isBefore(day)))
                .sorted(Comparator.comparing(Claim::getCode))
                .toList();
    }
}
