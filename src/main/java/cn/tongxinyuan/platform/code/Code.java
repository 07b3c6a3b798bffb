package cn.tongxinyuan.platform.code;

import cn.tongxinyuan.kernel.PublicData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One entry of a code list as it was named for a while. A new name closes the entry on the day before and opens another of
 * the same code; what is given up is closed and never deleted, for records speak of it.
 */
@Entity
@Table(name = "platform_code")
@NamedQuery(
        name = "Code.ofList",
        query = "select c from Code c where c.list = :list order by c.sortNumber, c.code, c.validFrom")
@PublicData(reason = "official names are published")
@IdClass(Code.Key.class)
public class Code implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "list_code")
    private String list;

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "name_en")
    private String englishName;

    @Column(name = "sort_no")
    private int sortNumber;

    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Code() {}

    Code(String list, Choice choice, int sortNumber, LocalDate validFrom, LocalDate validTo) {
        this.list = list;
        this.code = choice.code();
        this.name = choice.name();
        this.englishName = choice.englishName();
        this.sortNumber = sortNumber;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    /** From its first day to its last, both included. */
    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean hasBegunOn(LocalDate day) {
        return !validFrom.isAfter(day);
    }

    boolean begins(LocalDate day) {
        return validFrom.equals(day);
    }

    boolean beginsAfter(LocalDate day) {
        return validFrom.isAfter(day);
    }

    /** Corrects a name that has not begun; none follows it. */
    void call(Choice named) {
        name = named.name();
        englishName = named.englishName();
        validTo = null;
    }

    /** Ends on the day before another name of the same code. */
    Code follow(Choice named, LocalDate from) {
        validTo = from.minusDays(1);
        return new Code(list, named, sortNumber, from, null);
    }

    CodeBook.Entry entry() {
        return new CodeBook.Entry(choice(), validFrom, validTo);
    }

    Choice choice() {
        return new Choice(code, name, englishName);
    }

    /** What tells entries apart; the form JPA demands. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String list;
        private String code;
        private LocalDate validFrom;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(list, that.list)
                    && Objects.equals(code, that.code)
                    && Objects.equals(validFrom, that.validFrom);
        }

        @Override
        public int hashCode() {
            return Objects.hash(list, code, validFrom);
        }
    }
}
