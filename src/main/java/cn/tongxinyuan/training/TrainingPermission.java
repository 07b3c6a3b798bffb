package cn.tongxinyuan.training;

import cn.tongxinyuan.platform.security.Permissions;

/** Permissions over trainings. */
@Permissions
public final class TrainingPermission {

    /** See the classes announced to the own unit, its orders and its figures; nobody by name. */
    public static final String VIEW = "training.view";

    /** See who takes part, and the training records of the people of the own unit. Programs of others never hold it. */
    public static final String RECORDS = "training.records";

    /** See what oneself was trained in. */
    public static final String OWN = "training.own";

    /** Plan, change, call off and close classes of the own unit. */
    public static final String PLAN = "training.plan";

    /** Send people of the own unit to a class, and take them back. */
    public static final String NOMINATE = "training.nominate";

    /** Write down who was at the lessons of the own unit's classes. */
    public static final String ATTEND = "training.attend";

    /** Order a training for the own unit. */
    public static final String ORDER = "training.order";

    /** Answer orders, as the academy does. */
    public static final String ANSWER = "training.answer";

    /** Send people of the own unit to another community for a time, and write down what became of it. */
    public static final String SECOND = "training.second";

    /** Keep the list of institutions the academy works with, and the agreements with them. */
    public static final String INSTITUTIONS = "training.institutions";

    /** Set what is asked of trainings from a day on. */
    public static final String TERMS = "training.terms";

    /** Answer for the own unit what it uses of classes; of those in the field alone, for others would have the questions of all. */
    public static final String EFFECT = "training.effect";

    /** Take lists of classes, records and orders out of the system. */
    public static final String EXPORT = "training.export";

    private TrainingPermission() {}
}
