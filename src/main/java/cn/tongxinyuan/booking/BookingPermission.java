package cn.tongxinyuan.booking;

import cn.tongxinyuan.platform.security.Permissions;

/** Permissions over what has seats. */
@Permissions
public final class BookingPermission {

    /** See offerings of the own unit with their counts; the interface of residents shows published ones alone. */
    public static final String VIEW = "booking.view";

    /** Plan, change, cancel and close offerings of the own unit, and draw lots for them. */
    public static final String HOST = "booking.host";

    /** Publish offerings; what others plan is a draft until then. */
    public static final String PUBLISH = "booking.publish";

    /** Book, find and give back as residents do through the mini-program. */
    public static final String ONLINE = "booking.online";

    /** Book for residents at the counter and on the telephone, and confirm who came. */
    public static final String DESK = "booking.desk";

    /** Look at one telephone in full, with a reason; each look is in the audit trail. */
    public static final String REVEAL = "booking.reveal";

    /** Take a list of bookings out of the system. */
    public static final String EXPORT = "booking.export";

    /** Decide appeals against suspensions. */
    public static final String APPEAL = "booking.appeal";

    private BookingPermission() {}
}
