package cn.tongxinyuan.platform.database;

import cn.tongxinyuan.kernel.Money;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Money as {@code numeric(14,2)} of yuan. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Money money) {
        return money == null ? null : money.yuan();
    }

    @Override
    public Money convertToEntityAttribute(BigDecimal yuan) {
        return yuan == null ? null : new Money(yuan);
    }
}
