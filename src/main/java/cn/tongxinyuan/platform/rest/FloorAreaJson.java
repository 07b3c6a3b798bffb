package cn.tongxinyuan.platform.rest;

import cn.tongxinyuan.kernel.FloorArea;
import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.math.BigDecimal;

/** Areas are decimal strings in square metres, such as {@code "86.40"}. */
@Dependent
public class FloorAreaJson implements JsonbAdapter<FloorArea, String> {

    @Override
    public String adaptToJson(FloorArea area) {
        return area.toString();
    }

    @Override
    public FloorArea adaptFromJson(String text) {
        return new FloorArea(new BigDecimal(text));
    }
}
