/**
 * Forms on their way: drafts of what is not saved yet, and keys by which each is saved once.
 *
 * <p>Drafts: what somebody typed into a form and has not saved yet. Every form of the template {@code edit.xhtml} has them
 * without another line; one that must leave nothing behind (passwords, reasons for looking at what is masked) says
 * {@code forget}.
 *
 * <p>Use cases: keep ({@code js/draft.js} sends what changed when a field is left, every 20 seconds and when the page is put
 * away), give back when the form is opened again, list on the first page, discard; gone when the form is saved, and after
 * {@code txy.draft.days}.
 *
 * <p>Decisions. A draft holds only what its author changed, with the version of the record it was typed against: what
 * somebody else changed meanwhile in other fields survives by itself, and the same field is asked about. It belongs to
 * one account in one unit and is known by account and address of the page, which names records by their codes; nobody
 * else can ask for it. What was typed is sealed at rest together with the name of its author, so that a row given to
 * another account opens for nobody. It is no act: no row in the audit trail, and no time but that of the last saving.
 *
 * <p>{@link cn.tongxinyuan.platform.security.LateForm} is not a second place: a form sent after the session ended comes from
 * nobody whom the server knows, so it waits in the memory of that session until its sender has logged in, and becomes a
 * draft then.
 *
 * <p>Saved once: every form of the tag {@code t:form} carries a key, new with each opening of its page. {@link
 * cn.tongxinyuan.platform.form.SentForms} takes it before the action and keeps with it where the action led; the same form sent
 * again, by a second click, the way back of a browser or on another node, leads there and does nothing. An action that
 * refuses, or stays on its page, gives the key back. A key whose request never ended stays taken: nobody knows what it left
 * behind, so its sender is told to look.
 */
package cn.tongxinyuan.platform.form;
