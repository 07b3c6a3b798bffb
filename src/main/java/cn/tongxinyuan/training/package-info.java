/**
 * 培训: classes of the academy, the streets and the communities, who takes part, and the record of everybody's hours.
 *
 * <p>Answers the article: “建立‘全员训、一线训、示范训’三位一体培育体系 … 通过‘基层点单、学院送单’，区、街道、社区分级开展培训168期”.
 *
 * <table>
 * <caption>Use cases</caption>
 * <tr><th>use case</th><th>page, call</th><th>service</th><th>permission</th></tr>
 * <tr><td>plan, change, call off a class</td><td>training-edit, training-view, /trainings</td><td>{@link TrainingService}</td><td>plan</td></tr>
 * <tr><td>send staff, take them back</td><td>training-view, /trainings/…/participants</td><td>{@link NominationService}</td><td>nominate</td></tr>
 * <tr><td>keep seats for signing up, take who did onto the roll</td><td>sign-up-edit, training-view</td><td>{@code signup.SignUpService}</td><td>plan</td></tr>
 * <tr><td>sign up, give the seat back</td><td>training-view, /offerings/…/bookings</td><td>{@code signup.OwnSignUpService}</td><td>own</td></tr>
 * <tr><td>write down who attended</td><td>roll-edit, /trainings/…/lessons/…/attendance</td><td>{@link RollService}</td><td>attend</td></tr>
 * <tr><td>close, credit hours, certify</td><td>training-view, /trainings/…/closing</td><td>{@link ClosingService}</td><td>plan</td></tr>
 * <tr><td>read a person's record</td><td>record-list, record-view, /training-records</td><td>{@link RecordService}</td><td>records</td></tr>
 * <tr><td>read the own record, take one along as PDF or workbook</td><td>own-record-view, record-view, record.pdf, record.xlsx</td><td>{@link RecordService}</td><td>own, export</td></tr>
 * <tr><td>order a training, answer orders</td><td>order-list, order-edit, order-view, /training-orders</td><td>{@code order.OrderService}</td><td>order, answer</td></tr>
 * <tr><td>send somebody to another community for a time</td><td>secondment-list, secondment-edit, secondment-view, /attachments-of-staff</td><td>{@code secondment.SecondmentService}</td><td>second, records</td></tr>
 * <tr><td>keep the institutions and their agreements</td><td>institution-list, institution-edit, institution-view</td><td>{@code institution.InstitutionService}</td><td>institutions, view</td></tr>
 * <tr><td>take secondments of former years from a workbook, and back</td><td>secondment-intake</td><td>{@code secondment.SecondmentIntake}</td><td>second</td></tr>
 * <tr><td>take records from a workbook, and back</td><td>record-intake, /training-records/imports</td><td>{@link RecordIntake}</td><td>plan</td></tr>
 * <tr><td>appeal against an absence, decide</td><td>appeal-edit, appeal-view</td><td>{@link AppealService}</td><td>nominate, plan</td></tr>
 * <tr><td>count what was said, ask and tell what is used</td><td>class-evaluation-edit, effect-list, effect-view</td><td>{@code effect.ClassEvaluationService}, {@code effect.EffectService}</td><td>attend, effect, view</td></tr>
 * <tr><td>see classes by month, and which rooms are free</td><td>class-month-view</td><td>{@link TrainingService}</td><td>view</td></tr>
 * <tr><td>set what is asked of trainings</td><td>training-terms-edit</td><td>{@code terms.TermsService}</td><td>terms</td></tr>
 * </table>
 *
 * <p>Glossary: 培训班 class · 课次 lesson · 学时 hours · 学员 participant · 结业 pass · 结班 close · 学时档案 record · 点单 order · 挂职 secondment · 合作院校 institution ·
 * 全员训 all staff · 一线训 field · 示范训 demonstration.
 *
 * <p>Decisions. The plan of a class is announced to the units below its organiser; who takes part belongs to the unit that sent
 * them, and to the organiser. Some of its seats may be kept for staff who sign up by themselves; an offering counts those, and
 * who signed up gives the seat back themselves. Where a class stands ({@link TrainingState}) is kept nowhere but follows from its lessons and what
 * was decided. Hours are those of the lessons somebody was at; they are credited once, when the class is closed, and count in
 * the year its last lesson lies in. A room is the organiser's: two units may have a room of one name. A teacher is known by
 * name; another one of the same name is written with the unit. Participants keep name and unit of the day they were sent, the
 * record follows the person. Nothing here orders persons by their hours, and nothing is counted from the use of the system.
 */
package cn.tongxinyuan.training;
