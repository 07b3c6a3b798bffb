package cn.tongxinyuan.training.secondment;

import cn.tongxinyuan.kernel.ScopePath;

/**
 * A line of a workbook of secondments of former years.
 *
 * @param number of the line, as whoever made the list counted; null for none
 * @param name of who was sent; the code stands in the plan, null where name and unit tell who is meant
 * @param unit that sent somebody
 */
record SecondmentRow(String number, String name, ScopePath unit, PastSecondment past) {

    SecondmentPlan plan() {
        return past.plan();
    }
}
