package cn.tongxinyuan.appraisal;

import cn.tongxinyuan.platform.security.Permissions;

/** Permissions over appraisals. Who is appraised, who appraises and the auditor read files; nobody else does. */
@Permissions
public final class AppraisalPermission {

    /** See the schemes, the cycles and the figures; nobody by name. */
    public static final String VIEW = "appraisal.view";

    /** Read the own files, state, object; claim services and projects. */
    public static final String OWN = "appraisal.own";

    /** Read and draw up the files of the own unit, and tell people their results. */
    public static final String APPRAISE = "appraisal.appraise";

    /** Confirm failing situations that somebody else put forward, and check what became of measures. */
    public static final String CONFIRM = "appraisal.confirm";

    /** Decide objections. */
    public static final String DECIDE = "appraisal.decide";

    /** Prepare and enforce schemes, open and close cycles. */
    public static final String SCHEME = "appraisal.scheme";

    /** Read the files, as auditors do. */
    public static final String AUDIT = "appraisal.audit";

    /** Take lists of files and claims out of the system. */
    public static final String EXPORT = "appraisal.export";

    private AppraisalPermission() {}
}
