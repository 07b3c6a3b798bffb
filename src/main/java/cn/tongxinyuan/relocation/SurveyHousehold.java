package cn.tongxinyuan.relocation;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The survey form of a household is complete (国务院令第590号第15条).
 *
 * @param version version of the household the form was filled for
 * @param measuredArea 实测面积, m²
 * @param unregisteredArea 无证面积, m², may be 0
 * @param registeredPersons 户籍人数
 */
public record SurveyHousehold(
        @NotNull String area,
        @NotNull String number,
        long version,
        @NotNull LocalDate surveyedOn,
        @NotNull
                @DecimalMin(value = "0", inclusive = false)
                @DecimalMax(value = "100000", inclusive = false)
                @Digits(integer = 6, fraction = 2)
                BigDecimal measuredArea,
        @NotNull @DecimalMin("0") @DecimalMax(value = "100000", inclusive = false) @Digits(integer = 6, fraction = 2)
                BigDecimal unregisteredArea,
        @NotNull @Min(0) @Max(999) Integer registeredPersons,
        @NotNull String structure,
        @NotNull Dispute dispute)
        implements Serializable {}
