package cn.tongxinyuan.organization;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.platform.workbook.CellKind;
import cn.tongxinyuan.platform.workbook.Format;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Units as offices write them into sheets: street and community, the community alone where no other has its name, a code. */
public final class UnitCells {

    private UnitCells() {}

    public static CellKind<ScopePath> within(RegionService regions, ScopePath scope) {
        List<Region> units = regions.within(scope);
        Map<String, ScopePath> byText = new HashMap<>();
        Map<String, Integer> called = new HashMap<>();
        units.forEach(unit -> called.merge(Text.compact(unit.getShortName()), 1, Integer::sum));
        for (Region unit : units) {
            byText.put(unit.getCode(), unit.getPath());
            byText.put(Text.compact(regions.fullName(unit.getPath())), unit.getPath());
            if (called.get(Text.compact(unit.getShortName())) == 1) {
                byText.put(Text.compact(unit.getShortName()), unit.getPath());
            }
        }
        List<String> names =
                units.stream().map(unit -> regions.fullName(unit.getPath())).toList();
        return new CellKind<>(Format.TEXT, names, cell -> {
            ScopePath unit = byText.get(Text.compact(cell.shown()));
            if (unit == null) {
                throw CellKind.refused("UNKNOWN_CODE", names.get(0) + "…");
            }
            return unit;
        });
    }
}
