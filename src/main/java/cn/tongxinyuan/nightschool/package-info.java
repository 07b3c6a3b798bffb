/**
 * 社区夜校: courses of a term, their lessons and teachers, who enrols, who attends, and what they get for it.
 *
 * <p>Answers the article: “11个社区开设社区夜校”.
 *
 * <table>
 * <caption>Use cases</caption>
 * <tr><th>use case</th><th>page, call</th><th>service</th><th>permission</th></tr>
 * <tr><td>plan, change, publish, decide, call off</td><td>course-edit, course-view, /courses</td><td>{@link CourseService}</td><td>plan, publish</td></tr>
 * <tr><td>cancel and make up lessons</td><td>course-view</td><td>{@link LessonService}</td><td>plan</td></tr>
 * <tr><td>write down who attended</td><td>lesson-edit, /courses/…/lessons/…/attendance</td><td>{@link LessonService#attend}</td><td>attend</td></tr>
 * <tr><td>leave a course, appeal, decide</td><td>course-view</td><td>{@link EnrolmentService}</td><td>attend, appeal</td></tr>
 * <tr><td>complete, certify</td><td>course-view, /courses/…/completion</td><td>{@link CompletionService}</td><td>plan</td></tr>
 * <tr><td>rate a course, count slips</td><td>course-view, evaluation-edit, /courses/…/evaluation</td><td>{@link EvaluationService}</td><td>online, attend</td></tr>
 * <tr><td>say and write down wishes, strike</td><td>wish-list, wish-edit, wish-view, /courses/wishes</td><td>{@code demand.WishService}</td><td>online, attend</td></tr>
 * <tr><td>propose next term's courses</td><td>proposal-list, course-edit</td><td>{@code demand.ProposalService}</td><td>view, plan</td></tr>
 * <tr><td>keep teachers</td><td>teacher-list, teacher-edit</td><td>{@link TeacherService}</td><td>plan, reveal</td></tr>
 * <tr><td>set terms</td><td>term-list, term-edit</td><td>{@link TermService}</td><td>terms</td></tr>
 * </table>
 *
 * <p>Glossary: 学期 term · 课程 course · 课次 lesson · 补课 make up · 请假 excuse · 缺课 absence · 缺课失位 forfeit · 退课 withdraw ·
 * 最低开班人数 minimum · 结课 complete · 监护人 guardian · 课程评价 evaluation · 课程需求 wish.
 *
 * <p>Decisions. One enrols by booking the offering of a course: its seats, draw and waiting list are those of every booking.
 * Where a course stands ({@link CourseState}) is kept nowhere but follows from its seats, its decisions and the hour. What the
 * office promises in a term is data of the {@link Term}; whoever waits or has a lot counts among the courses one may have.
 * A seat that went on after too many absences comes back where the absences were a mistake or the appeal holds; once the last
 * lesson is over nobody can wait any more, so who is right then is told so and the record lifted, with a seat where one is
 * free. A course that is completed confirms everybody who came at all, so that nobody who was at some lessons counts as absent; certificates ask
 * for more. What residents say of a course are totals: who has answered stands apart from what was answered, and few answers are
 * told as a number alone, in the figures too. Certificates are {@code award}'s, for trainings have them too.
 */
package cn.tongxinyuan.nightschool;
