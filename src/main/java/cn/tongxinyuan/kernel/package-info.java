/**
 * Words every module speaks: identity and version of a record, the path that says to whom it belongs, floor area, the
 * work calendar, office hours and legal periods, refusals by rule, pages of a list, what
 * residents said on five steps. Plain Java and annotations; no beans, no Faces.
 */
package cn.tongxinyuan.kernel;
