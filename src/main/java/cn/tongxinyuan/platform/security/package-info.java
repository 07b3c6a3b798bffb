/**
 * Who calls, what they may do and whose records they see. One authentication mechanism serves the login form, the
 * session and bearer tokens; the page guard, the container's role check and the data scope each refuse alone.
 *
 * <p>Accounts hold posts (岗位): a role in a unit with a period. Roles hold permissions, which modules bring as constants.
 * GB/T 22239-2019 8.1.4.1-2 and 8.1.5: lock-out, least privilege, three separate administrators (三员分立), none of whom gets at the
 * account of another.
 */
package cn.tongxinyuan.platform.security;
