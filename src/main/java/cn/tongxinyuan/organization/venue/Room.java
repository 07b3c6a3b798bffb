package cn.tongxinyuan.organization.venue;

import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.PublicData;
import cn.tongxinyuan.platform.number.Receipt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A room of a centre. */
@Entity(name = "Room")
@Table(name = "organization_room")
@PublicData(reason = "it hangs out at the door of the centre")
@NamedQuery(name = "Room.ofCentre", query = "select r from Room r where r.centre = :centre order by r.name")
@NamedQuery(name = "Room.byCode", query = "select r from Room r where r.code = :code")
public class Room extends BaseEntity implements AtCentre {

    private static final long serialVersionUID = 1L;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "centre", updatable = false)
    private String centre;

    @Column(name = "name", updatable = false)
    private String name;

    @Column(name = "purpose", updatable = false)
    private String purpose;

    @Column(name = "capacity", updatable = false)
    private int capacity;

    @Column(name = "equipment", updatable = false)
    private String equipment;

    protected Room() {}

    Room(String centre, RoomDetails details) {
        this.code = Receipt.draw().text();
        this.centre = centre;
        this.name = details.name().strip();
        this.purpose = details.purpose();
        this.capacity = details.capacity();
        this.equipment = details.equipment();
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public String getCentre() {
        return centre;
    }

    @Override
    public String getName() {
        return name;
    }

    /** A code of the list {@code organization.room}. */
    public String getPurpose() {
        return purpose;
    }

    /** How many persons it holds. */
    public int getCapacity() {
        return capacity;
    }

    public String getEquipment() {
        return equipment;
    }
}
