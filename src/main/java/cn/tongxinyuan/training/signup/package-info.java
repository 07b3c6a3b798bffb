/**
 * 自主报名: staff sign up for a class by themselves, instead of being sent by their unit.
 *
 * <p>The organiser keeps some seats of a class for them and says from when until when. The seats are an offering of
 * {@link cn.tongxinyuan.booking}: counted there, with its waiting list, bookable on the class's page, through the mini-program and
 * at the counter. Only people on the rolls of units the class is for are admitted, known by name and telephone, and nobody who is
 * at another class at that time. When the time to sign up is over, or whenever the organiser asks, those who have a seat are
 * taken onto the roll; attendance and hours are the class's, so the offering is attended and closed nowhere else.
 */
package cn.tongxinyuan.training.signup;
