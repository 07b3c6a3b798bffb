/**
 * 抽签: the one draw for everything that is scarce. Lots and their hash are published, then the hash of a secret; a witness on
 * the spot says a number, the secret is revealed, and everybody recomputes the order with {@code server-config/VerifyDraw.java}.
 * A module gives its entries lots of {@link cn.tongxinyuan.platform.draw.Draws#lot()}, closes its list, and gives by rank; its
 * page includes {@code fragments/platform/draw.xhtml} with a {@link cn.tongxinyuan.platform.draw.DrawPanel}.
 */
package cn.tongxinyuan.platform.draw;
