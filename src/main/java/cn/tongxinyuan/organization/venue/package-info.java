/**
 * 阵地: what hangs out at the door of a service centre: its rooms, its hours with the extended and staggered ones, its
 * services, and the days on which it is shut. All of it is public; whoever keeps the centre keeps it.
 *
 * <p>Glossary: 场地 room · 延时 extended · 错时 staggered · 服务事项 service · 基层政务 government · 便民服务 convenience · 志愿帮扶
 * volunteer · 停止开放 closure.
 *
 * <p>Decision. Other modules hear of a closure by {@link cn.tongxinyuan.organization.venue.CentreShut} in the same
 * transaction, so that nothing stays announced on a day on which the door is shut.
 */
package cn.tongxinyuan.organization.venue;
