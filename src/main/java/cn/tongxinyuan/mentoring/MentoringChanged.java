package cn.tongxinyuan.mentoring;

import cn.tongxinyuan.kernel.DomainEvent;
import cn.tongxinyuan.kernel.ScopePath;

/** Something happened to a studio, a pair or a reserve cadre, as {@code subjectType} says; names nobody. */
public record MentoringChanged(String subjectType, String subjectCode, ScopePath scope, String summary)
        implements DomainEvent {

    static MentoringChanged of(Studio studio, String summary) {
        return new MentoringChanged("MentoringStudio", studio.getCode(), studio.getUnit(), summary);
    }

    static MentoringChanged of(Mentorship pair, String summary) {
        return new MentoringChanged("Mentorship", pair.getCode(), pair.getScope(), summary);
    }

    static MentoringChanged of(ReserveCadre cadre, String summary) {
        return new MentoringChanged("ReserveCadre", cadre.getCode(), cadre.getScope(), summary);
    }
}
