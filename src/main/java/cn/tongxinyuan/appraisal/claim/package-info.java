/**
 * 认领: each worker claims one or two services or projects (“每人认领1—2个惠民服务或重点项目”), and says what came of them.
 *
 * <p>Decisions. How many one may hold at a time is data of the scheme in force. A claim keeps the unit of the day it was made;
 * it is the person's, whichever unit comes later. Who holds none is listed, never ranked.
 */
package cn.tongxinyuan.appraisal.claim;
