package cn.tongxinyuan.relocation;

import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.search.PhoneTail;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One household as the roll (户档) lists it, normalised. Codes are those of the code lists; areas are m² to two decimals;
 * what the roll leaves empty is null.
 *
 * @param number 编号, unique within the roll of an area
 * @param section 标段
 * @param workGroup 组别
 * @param ownership code of 产权性质
 * @param ownerName 被征收人
 * @param idType code of 证件类型, never null
 * @param registeredPersons 户籍人数
 * @param registeredArea 证载面积
 * @param measuredArea 实测面积
 * @param unregisteredArea 无证面积
 * @param landArea 占地面积
 * @param certificateNumber 不动产权证号
 * @param officer 包保干部
 * @param visitedOn 入户日期
 */
record RosterRow(
        String number,
        String section,
        String workGroup,
        String address,
        String building,
        String unit,
        String room,
        String ownership,
        String ownerName,
        String idType,
        String idNumber,
        String phone,
        Integer registeredPersons,
        String landNature,
        String houseUse,
        String structure,
        BigDecimal registeredArea,
        BigDecimal measuredArea,
        BigDecimal unregisteredArea,
        BigDecimal landArea,
        String certificateNumber,
        String officer,
        LocalDate visitedOn,
        String remark) {

    /** What a roll would say of a household as it stands, which is open: who and how to reach them stand in it. */
    static RosterRow of(Household household, PersonalData personal) {
        return new RosterRow(
                household.getNumber(),
                household.getSection(),
                household.getWorkGroup(),
                household.getAddress(),
                household.getBuilding(),
                household.getUnit(),
                household.getRoom(),
                household.getOwnership(),
                household.ownerName(),
                household.getIdType(),
                personal.open(household.idSealed()),
                personal.open(household.phoneSealed()),
                household.getRegisteredPersons(),
                household.getLandNature(),
                household.getHouseUse(),
                household.getStructure(),
                household.getRegisteredArea(),
                household.getMeasuredArea(),
                household.getUnregisteredArea(),
                household.getLandArea(),
                household.getCertificateNumber(),
                household.getOfficer(),
                household.listedVisitOn(),
                household.getRemark());
    }

    /**
     * A row of a roll as its household stores it.
     *
     * @param index blind index of all the row says, by which the same words are known again
     * @param phoneTail index of the last digits of the telephone, null where the roll has none
     * @param idIndex blind index of the paper number, null where the roll has none
     */
    record Sealed(RosterRow row, String index, String idSealed, String idIndex, String phoneSealed, String phoneTail) {

        static Sealed of(RosterRow row, String index, PersonalData personal) {
            return new Sealed(
                    row,
                    index,
                    personal.seal(row.idNumber()),
                    personal.blindIndex(row.idNumber()),
                    personal.seal(row.phone()),
                    PhoneTail.of(personal, row.phone()));
        }
    }
}
