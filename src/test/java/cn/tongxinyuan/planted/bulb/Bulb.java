package cn.tongxinyuan.planted.bulb;

import cn.tongxinyuan.kernel.PublicData;
import cn.tongxinyuan.planted.lamp.LampStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Takes the entity name and the table of another module, and is public without a reason. */
@Entity(name = "Lamp")
@Table(name = "lamp_bulb")
@PublicData(reason = " ")
public class Bulb {

    @Id
    long id;

    LampStatus status;
}
