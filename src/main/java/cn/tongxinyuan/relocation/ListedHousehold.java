package cn.tongxinyuan.relocation;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.FloorArea;
import cn.tongxinyuan.platform.search.Findable;
import cn.tongxinyuan.platform.search.SearchKeys;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the roll says of a household: who and where it is, and its house. Paper number and telephone are sealed. */
@MappedSuperclass
abstract class ListedHousehold extends BaseEntity implements Findable {

    private static final long serialVersionUID = 1L;

    @Column(name = "household_no", updatable = false)
    private String number;

    @Column(name = "section_name")
    private String section;

    @Column(name = "work_group")
    private String workGroup;

    @Column(name = "address")
    private String address;

    @Column(name = "building")
    private String building;

    @Column(name = "unit_no")
    private String unit;

    @Column(name = "room")
    private String room;

    @Column(name = "ownership")
    private String ownership;

    @Column(name = "owner_name")
    private String ownerName;

    @Embedded
    private SearchKeys keys;

    @Column(name = "id_type")
    private String idType;

    @Column(name = "id_sealed")
    private String idSealed;

    @Column(name = "id_index")
    private String idIndex;

    @Column(name = "phone_sealed")
    private String phoneSealed;

    @Column(name = "registered_persons")
    private Integer registeredPersons;

    @Column(name = "land_nature")
    private String landNature;

    @Column(name = "house_use")
    private String houseUse;

    @Column(name = "structure")
    private String structure;

    @Column(name = "registered_area")
    private BigDecimal registeredArea;

    @Column(name = "measured_area")
    private BigDecimal measuredArea;

    @Column(name = "unregistered_area")
    private BigDecimal unregisteredArea;

    @Column(name = "land_area")
    private BigDecimal landArea;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Column(name = "officer")
    private String officer;

    @Column(name = "remark")
    private String remark;

    @Column(name = "roster_index")
    private String rosterIndex;

    protected ListedHousehold() {}

    ListedHousehold(String number) {
        this.number = number;
    }

    /** The roll says this now. */
    final void correct(RosterRow.Sealed listed) {
        RosterRow row = listed.row();
        section = row.section();
        workGroup = row.workGroup();
        address = row.address();
        building = row.building();
        unit = row.unit();
        room = row.room();
        ownership = row.ownership();
        ownerName = row.ownerName();
        idType = row.idType();
        idSealed = listed.idSealed();
        idIndex = listed.idIndex();
        phoneSealed = listed.phoneSealed();
        registeredPersons = row.registeredPersons();
        landNature = row.landNature();
        houseUse = row.houseUse();
        structure = row.structure();
        registeredArea = row.registeredArea();
        measuredArea = row.measuredArea();
        unregisteredArea = row.unregisteredArea();
        landArea = row.landArea();
        certificateNumber = row.certificateNumber();
        officer = row.officer();
        remark = row.remark();
        rosterIndex = listed.index();
        String place = HouseholdQueries.place(address, building, unit, room);
        keys = new SearchKeys(number, ownerName, place, listed.phoneTail());
    }

    /** The survey found this. */
    final void surveyed(BigDecimal measured, BigDecimal unregistered, Integer persons, String built) {
        measuredArea = measured;
        unregisteredArea = unregistered;
        registeredPersons = persons;
        structure = built;
    }

    /** The name of who answers for it; false where it was this one. */
    final boolean answeredBy(String name) {
        boolean other = !name.equals(officer);
        officer = name;
        return other;
    }

    /** Whether the roll says what it said the last time. */
    boolean isListedAs(String index) {
        return rosterIndex.equals(index);
    }

    /** Index of all the roll said the last time. */
    String rosterIndex() {
        return rosterIndex;
    }

    @Override
    public SearchKeys getSearchKeys() {
        return keys;
    }

    /** 建筑面积 that counts in every total. */
    public FloorArea getFloorArea() {
        return new FloorArea(registeredArea);
    }

    public String getSection() {
        return section;
    }

    public String getWorkGroup() {
        return workGroup;
    }

    public String getAddress() {
        return address;
    }

    /** Where it is, in one: address, building, unit and room as far as the roll names them. */
    public String getPlace() {
        return Stream.of(address, building, unit, room).filter(Objects::nonNull).collect(Collectors.joining());
    }

    public String getBuilding() {
        return building;
    }

    public String getUnit() {
        return unit;
    }

    public String getRoom() {
        return room;
    }

    public String getOwnership() {
        return ownership;
    }

    String ownerName() {
        return ownerName;
    }

    public String getIdType() {
        return idType;
    }

    String idSealed() {
        return idSealed;
    }

    String idIndex() {
        return idIndex;
    }

    String phoneSealed() {
        return phoneSealed;
    }

    public Integer getRegisteredPersons() {
        return registeredPersons;
    }

    public String getLandNature() {
        return landNature;
    }

    public String getHouseUse() {
        return houseUse;
    }

    public String getStructure() {
        return structure;
    }

    public BigDecimal getRegisteredArea() {
        return registeredArea;
    }

    public BigDecimal getMeasuredArea() {
        return measuredArea;
    }

    public BigDecimal getUnregisteredArea() {
        return unregisteredArea;
    }

    public BigDecimal getLandArea() {
        return landArea;
    }

    public String getCertificateNumber() {
        return certificateNumber;
    }

    public String getOfficer() {
        return officer;
    }

    public String getRemark() {
        return remark;
    }

    public String getNumber() {
        return number;
    }
}
