/**
 * Code lists as data: what the law, a standard or the office calls things, from when to when. A list is named by its
 * module, such as {@code petition.cause}; its entries come with the module's migrations. Forms offer what is valid
 * on the day, records keep the name of the code they were given.
 */
package cn.tongxinyuan.platform.code;
