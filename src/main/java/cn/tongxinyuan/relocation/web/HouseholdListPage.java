package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.relocation.HouseholdAddress;
import cn.tongxinyuan.relocation.HouseholdFilter;
import cn.tongxinyuan.relocation.HouseholdListing;
import cn.tongxinyuan.relocation.HouseholdOrder;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Households of the caller's areas by filter, in the order of their rolls or of a column. */
@Named
@RequestScoped
public class HouseholdListPage {

    private static final int ROWS = 20;
    private static final List<String> PARAMETERS = List.of("area", "stage", "officer", "q", "sort");

    @Inject
    HouseholdService households;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private HouseholdFilter filter;
    private HouseholdOrder order;
    private HouseholdListing listing;
    private String problem;
    private boolean mixed;

    @PostConstruct
    void read() {
        filter = ListAddress.filter(request);
        order = HouseholdOrder.of(request.getParameter("sort"));
        String after = ListAddress.text(request, "after");
        try {
            listing = households.listing(filter.requireSearchable(), order, after, ROWS);
        } catch (RuleViolation refused) {
            problem = language.text(refused.key(), refused.arguments());
            listing = households.choices();
        }
        mixed = listing.areas().stream()
                        .filter(area -> filter.area() == null || filter.area().equals(area.parent()))
                        .count()
                > 1;
    }

    public List<HouseholdRow> getRows() {
        return listing.rows().items();
    }

    public String getNext() {
        return listing.rows().next();
    }

    /** Null where the filter could not be applied. */
    public HouseholdTotals getTotals() {
        return listing.totals();
    }

    /** Stages with households, for the line of totals; none where one stage is chosen already. */
    public List<HouseholdStage> getCounted() {
        return filter.stage() != null || listing.totals() == null
                ? List.of()
                : List.copyOf(listing.totals().stages().keySet());
    }

    /** The list of one stage under the same other filters. */
    public String address(HouseholdStage stage) {
        return address(Map.of("stage", stage.name()));
    }

    /** The same list in the order a click on the head of this column asks for. */
    public String sortedBy(String column) {
        return address(
                Map.of("sort", order.turned(HouseholdOrder.By.valueOf(column)).word()));
    }

    /** For the attribute of the column's head; none where another column rules. */
    public String sorting(String column) {
        if (order.by() != HouseholdOrder.By.valueOf(column)) {
            return null;
        }
        return order.descending() ? "descending" : "ascending";
    }

    /** The first page of this list with one parameter set. */
    private String address(Map<String, String> change) {
        Map<String, String> parameters = new TreeMap<>();
        PARAMETERS.forEach(name -> {
            String value = ListAddress.text(request, name);
            parameters.put(name, value == null ? "" : value);
        });
        parameters.putAll(change);
        return request.getContextPath() + "/relocation/household-list?"
                + parameters.entrySet().stream()
                        .filter(parameter -> !parameter.getValue().isEmpty())
                        .map(parameter -> parameter.getKey() + "="
                                + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /** Why there is nothing to see: the filter hides all, the caller's unit has no area, or no roll was loaded yet. */
    public String getEmptiness() {
        boolean beyond = ListAddress.text(request, "after") != null;
        return isFiltered() || beyond ? "filtered" : listing.areas().isEmpty() ? "denied" : "none";
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
        return mixed;
    }

    public List<SelectItem> getAreas() {
        return listing.areas().stream()
                .map(area -> new SelectItem(area.code(), area.name()))
                .toList();
    }

    public List<SelectItem> getStages() {
        return Arrays.stream(HouseholdStage.values())
                .map(stage -> new SelectItem(stage, language.name("relocation", stage)))
                .toList();
    }

    public List<SelectItem> getOfficers() {
        return listing.officers().stream()
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
