package cn.tongxinyuan.kernel;

/** Something that happened to a record, in the past tense; the audit trail takes its content from the events of an act. */
public interface DomainEvent {

    /** Kind of record, such as {@code Household}. */
    String subjectType();

    /** Code under which people know the record; never personal data. */
    String subjectCode();

    /** To whom the record belongs. */
    ScopePath scope();

    /** What changed, as a {@link Wording} without personal data. */
    String summary();
}
