package cn.tongxinyuan.appraisal.file;

import cn.tongxinyuan.appraisal.AppraisalPermission;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Objections are decided, with a reason, by somebody else than told the result. */
@Stateless
@Audited("appraisal")
@RolesAllowed(AppraisalPermission.DECIDE)
public class ReviewService {

    private static final int MOST_REASON = 400;

    @Inject
    FileQueries queries;

    @Inject
    FileWork work;

    @Inject
    Me me;

    /**
     * Upholds an objection, so that the file is drawn up again, or rejects it, so that the result is settled.
     *
     * @throws StaleRecord when somebody changed the file since the caller read {@code version}
     * @throws RuleViolation {@code appraisal.rule.reason-needed}, {@code .second-person}, {@code .own-file}, {@code
     *     .file-state} where nobody objects
     */
    public void decide(String code, long version, boolean upheld, String reason) {
        AppraisalFile file = queries.held(code);
        work.requireOther(file);
        file.requireVersion(version);
        file.decide(upheld, FileService.words(reason, MOST_REASON), work.today(), me.getUsername());
        work.done(FileWork.REVIEW, file);
        work.fire(file, Wording.of("appraisal.told.review-" + (upheld ? "upheld" : "rejected")));
        queries.flush();
    }
}
