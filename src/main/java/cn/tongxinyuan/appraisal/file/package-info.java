/**
 * 考核档案: cycles, and for each person of a cycle one file from the first mark to the settled result.
 *
 * <p>Glossary: 考核周期 cycle · 考核档案 file · 评分 mark · 实绩 evidence · 不合格情形认定 hit · 告知 notice · 异议 objection · 复核 review ·
 * 改进处理措施 measure · 复评 re-check · 居民测评 opinion.
 *
 * <p>Decisions. Marks stand under a rule of the cycle's scheme alone, with a reason or with the records they were measured by; a
 * rule nobody assessed counts neither for nor against. Below the share of marks the scheme asks for, the result is 未评定, never
 * nought. A failing situation needs evidence, the person's statement and a second one who confirms it; with that the result is
 * 不合格 whatever the points, and a measure is set at once. Every result somebody was told is kept, also the one an objection
 * changed. Who is appraised, who appraises the unit and the auditor read a file, and every read leaves a row; nobody works on the
 * own file. Nothing is scored from the use of the system, and persons are never put in an order of their scores.
 */
package cn.tongxinyuan.appraisal.file;
