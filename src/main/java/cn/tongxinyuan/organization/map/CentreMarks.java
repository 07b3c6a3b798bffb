package cn.tongxinyuan.organization.map;

import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.organization.Centre;
import cn.tongxinyuan.organization.CentreService;
import cn.tongxinyuan.organization.OrganizationPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The centres that are open today. */
@ApplicationScoped
class CentreMarks implements MapSource {

    private static final int AT_ONCE = 200;

    @Inject
    CentreService centres;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String permission() {
        return OrganizationPermission.VIEW;
    }

    @Override
    public List<MapMark> marks() {
        LocalDate today = LocalDate.now(clock);
        List<MapMark> marks = new ArrayList<>();
        Slice<Centre> page = new Slice<>(List.of(), "");
        while (page.next() != null) {
            page = centres.list(page.next(), AT_ONCE);
            page.items().stream()
                    .filter(centre -> centre.isOpen(today))
                    .map(CentreMarks::mark)
                    .forEach(marks::add);
        }
        return marks;
    }

    private static MapMark mark(Centre centre) {
        return new MapMark(
                "organization.map.centre",
                centre.getCode(),
                centre.getName(),
                centre.getScope(),
                "/organization/centre-view?code=" + centre.getCode(),
                centre.getPosition().isKnown() ? List.of(centre.getPosition()) : List.of());
    }
}
