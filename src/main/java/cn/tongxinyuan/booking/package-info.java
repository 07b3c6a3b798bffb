/**
 * 预约: the one place where seats are counted, for activities, screenings, courses, stalls and classes.
 *
 * <p>Answers the article: “每月线上线下发布活动安排和服务预告”, booked through the mini-program, the telephone, or at the counter.
 *
 * <table>
 * <caption>Use cases</caption>
 * <tr><th>use case</th><th>page, call</th><th>service</th><th>permission</th></tr>
 * <tr><td>plan, change, publish, call off, close</td><td>offering-edit, offering-view, /offerings</td><td>{@link OfferingService}</td><td>host, publish</td></tr>
 * <tr><td>book, give back, answer an offer</td><td>/offerings/…/bookings, /bookings</td><td>{@link BookingService}</td><td>online</td></tr>
 * <tr><td>book for somebody</td><td>booking-edit</td><td>{@link BookingService#bookByStaff}</td><td>desk</td></tr>
 * <tr><td>confirm who came</td><td>attendance-edit, /attendance</td><td>{@link AttendanceService}</td><td>desk</td></tr>
 * <tr><td>draw lots, draw again</td><td>offering-view, /draws</td><td>{@link DrawService}</td><td>host</td></tr>
 * <tr><td>appeal against a suspension, decide</td><td>suspension-view</td><td>{@link SuspensionService}</td><td>desk, appeal</td></tr>
 * <tr><td>end offers, close attendance, forget residents</td><td>by the hour and the night</td><td>{@link OfferKeeping}, {@link Forgetting}</td><td>host</td></tr>
 * </table>
 *
 * <p>Glossary: 预约内容 offering · 预约码 receipt · 名额 seats · 候补 waiting list · 转正 offer · 到场确认 attendance · 未到场 absence ·
 * 暂停 suspension · 抽签 draw · 抽签号 lot · 现场和电话保留名额 counter quota.
 *
 * <p>Decisions. Whoever changes anything about the seats of an offering holds their row ({@link Seats}) first, and the turn
 * of the person ({@link PersonTurn}) before it: one order, so that nothing waits in a circle. Seats are counted by conditional
 * statements alone. Where seats are kept for the counter, each channel has its half until they are shared, so that neither starves the other.
 * A waiting list is asked from the top for each seat that comes free; who passes a seat on keeps the place. Whoever books,
 * waits or entered a draw is taken at that time, so that no later seat can bring an overlap. A draw ends the entries at the
 * latest; where it ends them before their announced hour, its record says so for everybody to see. Attendance of residents is
 * confirmed by staff; nothing here counts what staff do. Rules of other modules come through one door ({@link Admission}), asked
 * in the turn of the person; what another module keeps is published, attended and closed there alone. What the office promises
 * ({@link Terms}) is data with a first day.
 */
package cn.tongxinyuan.booking;
