/** Texts in simplified Chinese (default) and English, found by the module a key starts with. */
package cn.tongxinyuan.platform.i18n;
