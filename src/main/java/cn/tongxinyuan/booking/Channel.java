package cn.tongxinyuan.booking;

/** How a booking came; the counter and the telephone share the seats kept for those who book with staff. */
public enum Channel {
    ONLINE,
    COUNTER,
    TELEPHONE;

    public boolean isOnline() {
        return this == ONLINE;
    }
}
