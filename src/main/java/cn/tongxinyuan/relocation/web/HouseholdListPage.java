package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Slice;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.relocation.Area;
import cn.tongxinyuan.relocation.AreaService;
import cn.tongxinyuan.relocation.HouseholdAddress;
import cn.tongxinyuan.relocation.HouseholdFilter;
import cn.tongxinyuan.relocation.HouseholdRow;
import cn.tongxinyuan.relocation.HouseholdService;
import cn.tongxinyuan.relocation.HouseholdStage;
import cn.tongxinyuan.relocation.HouseholdTotals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** Households of the caller's areas by filter, in the order of their rolls. */
@Named
@RequestScoped
public class HouseholdListPage {

    private static final int ROWS = 20;

    @Inject
    HouseholdService households;

    @Inject
    AreaService areaService;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private HouseholdFilter filter;
    private List<Area> areas;
    private Slice<HouseholdRow> page = new Slice<>(List.of(), null);
    private HouseholdTotals totals;
    private String problem;

    @PostConstruct
    void read() {
        filter = ListAddress.filter(request);
        areas = areaService.list();
        if (filter.area() != null
                && areas.stream().noneMatch(area -> area.getCode().equals(filter.area()))) {
            problem = language.text("relocation.rule.unknown-area", filter.area());
            return;
        }
        try {
            page = households.list(filter.requireSearchable(), ListAddress.text(request, "after"), ROWS);
            totals = households.totals(filter);
        } catch (RuleViolation refused) {
            problem = language.text(refused.key(), refused.arguments());
        }
    }

    public List<HouseholdRow> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.next();
    }

    /** Null where the filter could not be applied. */
    public HouseholdTotals getTotals() {
        return totals;
    }

    /** What is wrong with the filter, null when it was applied. */
    public String getProblem() {
        return problem;
    }

    public HouseholdFilter getFilter() {
        return filter;
    }

    public boolean isFiltered() {
        return !HouseholdFilter.ALL.equals(filter);
    }

    /** Whether rows of several areas may stand together, so that each must name its own. */
    public boolean isMixed() {
        return areas.stream()
                        .filter(area -> filter.area() == null
                                || area.getParent() != null
                                        && area.getParent().getCode().equals(filter.area()))
                        .count()
                > 1;
    }

    public List<SelectItem> getAreas() {
        return areas.stream()
                .map(area -> new SelectItem(area.getCode(), area.getName()))
                .toList();
    }

    public List<SelectItem> getStages() {
        return Arrays.stream(HouseholdStage.values())
                .map(stage -> new SelectItem(stage, language.name("relocation", stage)))
                .toList();
    }

    public List<SelectItem> getOfficers() {
        String area = areas.stream().anyMatch(each -> each.getCode().equals(filter.area())) ? filter.area() : null;
        return households.officers(area).stream()
                .map(officer -> new SelectItem(officer, officer))
                .toList();
    }

    public String kind(HouseholdStage stage) {
        return StageBar.kind(stage);
    }

    public String address(HouseholdRow row) {
        return request.getContextPath() + HouseholdAddress.of("household-view", row.area(), row.number());
    }

    /** The same list as a workbook. */
    public String getExportAddress() {
        String query = request.getQueryString();
        return request.getContextPath() + HouseholdExportServlet.ADDRESS + (query == null ? "" : "?" + query);
    }
}
