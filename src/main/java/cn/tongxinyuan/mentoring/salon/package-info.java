/**
 * 先锋沙龙: sessions at a community that shows its practice, what each person took home, and what came of it there.
 *
 * <p>Decisions. Sessions are announced to all offices; what somebody took home belongs to their unit, which writes it down and
 * follows it up, as the academy may. Nobody has to take anything home, and nothing is counted of persons.
 */
package cn.tongxinyuan.mentoring.salon;
