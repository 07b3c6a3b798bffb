package cn.tongxinyuan.planted.lamp;

import cn.tongxinyuan.planted.bulb.Bulb;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;

/** Belongs to nobody, is changed from everywhere, counts in floating point and reads the machine's clock. */
@Entity
@SuppressWarnings("UnusedVariable")
public class Lamp {

    @Id
    long id;

    private double brightness;
    private LampStatus status;
    private Money price;
    private LocalDate signedOn;
    Bulb upward;

    public void lightUp() {
        status = LampStatus.ON;
    }

    public void setStatus(LampStatus status) {
        this.status = status;
    }

    public void setPrice(Money price) {
        this.price = price;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    long glow(BigDecimal watts) {
        brightness = watts.doubleValue();
        return System.currentTimeMillis();
    }

    @SuppressWarnings({"JavaTimeDefaultTimeZone", "JavaUtilDate"})
    Object when() {
        Date never = new Date(0);
        Clock own = Clock.systemDefaultZone();
        return LocalDate.now();
    }
}
