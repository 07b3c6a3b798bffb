package cn.tongxinyuan.nightschool;

import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Terms, and what the office promises in them. */
@ApplicationScoped
public class TermListing extends Listing {

    private static final Field<LocalDate> FIRST = Field.of("firstOn", Kind.DAY).sorted();

    private static final Fields FIELDS = Fields.of(
                    "nightschool",
                    Field.of("code", Kind.CODE).sorted().fixed().label("nightschool.field.termCode"),
                    Field.of("termName", Kind.TEXT, "name").searched(),
                    FIRST,
                    Field.of("lastOn", Kind.DAY),
                    Field.of("mostCourses", Kind.COUNT),
                    Field.of("absences", Kind.COUNT),
                    Field.of("certificatePercent", Kind.COUNT),
                    Field.of("decideDays", Kind.COUNT),
                    Field.of("fewestAnswers", Kind.COUNT).optional(),
                    Field.of("surveyFrom", Kind.DAY).optional(),
                    Field.of("surveyUntil", Kind.DAY))
            .of("NightschoolTerm")
            .key("code")
            .everybodys()
            .order(FIRST, true);

    @Override
    public String view() {
        return "nightschool/term-list";
    }

    @Override
    public Fields fields() {
        return FIELDS;
    }
}
