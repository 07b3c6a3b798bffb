package cn.tongxinyuan.relocation;

import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.search.PhoneTail;

/**
 * A row of a roll as its household stores it.
 *
 * @param index blind index of all the row says, by which the same words are known again
 * @param phoneTail index of the last digits of the telephone, null where the roll has none
 * @param idIndex blind index of the paper number, null where the roll has none
 */
record SealedRow(RosterRow row, String index, String idSealed, String idIndex, String phoneSealed, String phoneTail) {

    static SealedRow of(RosterRow row, String index, PersonalData personal) {
        return new SealedRow(
                row,
                index,
                personal.seal(row.idNumber()),
                personal.blindIndex(row.idNumber()),
                personal.seal(row.phone()),
                PhoneTail.of(personal, row.phone()));
    }
}
