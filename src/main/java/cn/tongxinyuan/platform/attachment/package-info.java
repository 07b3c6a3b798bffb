/**
 * Files kept beside a record: recognised by what they hold and not by what they are called, sealed, pictures without the
 * place where they were taken. They lie in the database, so that they are stored with the act and saved with its records;
 * who may see one is said by the record it belongs to.
 */
package cn.tongxinyuan.platform.attachment;
