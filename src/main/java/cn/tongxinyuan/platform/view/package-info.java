/**
 * 我的视图: every list of the menu lets its readers keep choices and order under a name, open them again, make one the
 * default, and share it with the colleagues of their unit.
 *
 * <table>
 * <caption>Use cases</caption>
 * <tr><th>use case</th><th>page</th><th>service</th><th>permission</th></tr>
 * <tr><td>see the views of a list</td><td>every …-list of the menu</td><td>{@link SavedViews#shown}</td><td>home</td></tr>
 * <tr><td>save a view</td><td>saved-view-edit</td><td>{@link SavedViews#keepView}</td><td>home</td></tr>
 * <tr><td>rename, share, make it the default</td><td>saved-view-edit</td><td>{@link SavedViews#changeView}</td><td>home</td></tr>
 * <tr><td>delete</td><td>saved-view-edit</td><td>{@link SavedViews#removeView}</td><td>home</td></tr>
 * </table>
 *
 * <p>Decisions. A view holds no typed words ({@link Conditions}), which may be a person's name. It belongs to the unit in
 * which its owner saved it: after a change of post neither the owner nor the former colleagues carry it elsewhere. What a
 * view finds is decided anew by whoever opens it. Sharing leaves an audit row, saving for oneself does not.
 */
package cn.tongxinyuan.platform.view;
