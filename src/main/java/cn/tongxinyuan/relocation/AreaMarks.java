package cn.tongxinyuan.relocation;

import cn.tongxinyuan.organization.map.MapMark;
import cn.tongxinyuan.organization.map.MapSource;
import cn.tongxinyuan.organization.map.Outline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The areas of the caller's unit with their outlines. */
@ApplicationScoped
class AreaMarks implements MapSource {

    @Inject
    AreaService areas;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String permission() {
        return RelocationPermission.VIEW;
    }

    @Override
    public List<MapMark> marks() {
        return areas.list().stream()
                .map(area -> new MapMark(
                        "relocation.field.area",
                        area.getCode(),
                        area.getName(),
                        area.getScope(),
                        "/relocation/area-view?code=" + area.getCode(),
                        Optional.ofNullable(area.getOutline())
                                .map(Outline::corners)
                                .orElse(List.of())))
                .toList();
    }
}
