package cn.tongxinyuan.organization.venue;

/** Something a centre has, by the code of the centre. */
public interface AtCentre {

    String getCode();

    String getCentre();

    /** What the trail calls it. */
    String getName();
}
