package cn.tongxinyuan.platform.rest;

import cn.tongxinyuan.kernel.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.math.BigDecimal;

/** Money is a decimal string with its currency, {@code {"amount":"6000000.00","currency":"CNY"}}. */
@Dependent
public class MoneyJson implements JsonbAdapter<Money, MoneyJson.Amount> {

    private static final String CURRENCY = "CNY";

    /** The form outsiders know. */
    public record Amount(String amount, String currency) {}

    @Override
    public Amount adaptToJson(Money money) {
        return new Amount(money.toString(), CURRENCY);
    }

    @Override
    public Money adaptFromJson(Amount given) {
        if (given.amount() == null || !CURRENCY.equals(given.currency())) {
            throw new JsonbException("money is an amount in " + CURRENCY);
        }
        return new Money(new BigDecimal(given.amount()));
    }
}
