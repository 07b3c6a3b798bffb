package cn.tongxinyuan.market;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody wants to do at a stall.
 *
 * @param provider organisation or workshop that runs it
 * @param zone code or name of one of the market's zones
 * @param services what it offers
 * @param power whether it needs electricity
 * @param people who staff it, null where not said
 * @param food null where no food is given or sold
 */
public record StallWish(
        @NotBlank @Size(max = 80) String provider,
        @NotBlank @Size(max = 30) String zone,
        @NotNull StallKind kind,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 40) String> services,
        boolean power,
        @Min(1) @Max(100) Integer people,
        @Valid Food food) {

    /**
     * Papers of a food stall (山东省食品小作坊小餐饮和食品摊点管理条例 arts. 10, 11, 14, 28): the card the street gave when it was filed,
     * the health certificate, what is on offer.
     */
    public record Food(
            @Size(max = 40) String cardNumber,
            LocalDate healthCertificateUntil,
            @Size(max = 20) List<@NotBlank @Size(max = 40) String> products) {

        boolean isComplete() {
            return cardNumber != null
                    && !cardNumber.isBlank()
                    && healthCertificateUntil != null
                    && products != null
                    && !products.isEmpty();
        }
    }
}
