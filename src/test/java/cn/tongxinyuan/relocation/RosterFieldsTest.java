package cn.tongxinyuan.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.workbook.Column;
import cn.tongxinyuan.platform.workbook.TypedRow;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The roll as a form: the same columns under the same names, the same findings. */
class RosterFieldsTest {

    private final RosterLayout roster = RosterGiven.roster();

    @Test
    void aFieldIsCalledByWhatHeadsItsColumn() {
        roster.fields()
                .forEach((name, column) -> assertThat(Messages.text(Messages.CHINESE, "relocation.roster." + name)
                                .replace('（', '(')
                                .replace('）', ')'))
                        .isEqualTo(column.header()));
    }

    @Test
    void fieldsStandInTheOrderOfTheColumnsAndNoneIsMissing() {
        assertThat(new ArrayList<>(roster.fields().values()))
                .isEqualTo(roster.layout().columns());
    }

    @Test
    void aFieldBearsTheNameOfWhatItBecomes() {
        assertThat(roster.fields().keySet())
                .containsExactlyElementsOf(Stream.of(RosterRow.class.getRecordComponents())
                        .map(part -> part.getName())
                        .toList());
    }

    @Test
    void aTypedRowIsReadAsARowOfAWorkbook() {
        RosterRow row = RelocationGiven.row("1", "王某乙", "80.00", RelocationGiven.EARLY);

        TypedRow<RosterRow> typed = TypedRow.of(roster.layout(), typed(row), (number, value) -> List.of());

        assertThat(typed.findings()).isEmpty();
        assertThat(typed.value()).isEqualTo(row);
    }

    @Test
    void findingsStandInTheOrderOfTheFormAndHidePersons() {
        Map<Column<?>, String> typed = typed(RelocationGiven.row("1", "王某乙", "80.00", null));
        typed.put(roster.fields().get("registeredArea"), "很大");
        typed.put(roster.idNumber, "370199199001010018");

        assertThat(TypedRow.of(roster.layout(), typed, (number, value) -> List.of())
                        .findings())
                .extracting(TypedRow.Told::key, told -> told.arguments().get(1))
                .containsExactly(
                        tuple("platform.finding.ID_CHECK_DIGIT", "370***18"),
                        tuple("platform.finding.NOT_A_NUMBER", "很大"));
    }

    @Test
    void onlyWhatDiffersIsTold() {
        RosterRow one = RelocationGiven.row("1", "王某乙", "80.00", null);
        RosterRow other = RelocationGiven.row("1", "李某乙", "82.50", null);

        assertThat(roster.differing(one, one)).isEmpty();
        assertThat(roster.differing(one, other)).isEqualTo("relocation.told.roll-said|被征收人 王*，证载面积(㎡) 80.00");
    }

    private Map<Column<?>, String> typed(RosterRow row) {
        Map<Column<?>, String> typed = new IdentityHashMap<>();
        List<Object> cells = roster.layout().cells().apply(row);
        for (int i = 0; i < cells.size(); i++) {
            typed.put(
                    roster.layout().columns().get(i),
                    cells.get(i) == null ? null : cells.get(i).toString());
        }
        return typed;
    }
}
