package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.bulk.BulkAct;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.ListPart;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Listings;
import cn.tongxinyuan.platform.listing.Listings.Opened;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.platform.listing.Row;
import cn.tongxinyuan.platform.listing.Texts;
import cn.tongxinyuan.platform.listing.Totals;
import cn.tongxinyuan.platform.security.Me;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The page of a list. Everything lies in the address: filters, order, place, size and columns; nothing is kept between two
 * requests. A list's own bean names its {@link Listing} and adds what only its view shows.
 */
public abstract class ListPage {

    private static final List<String> PLACE = List.of(Query.AFTER, Query.BEFORE, "page");

    @Inject
    Listings listings;

    @Inject
    Texts texts;

    @Inject
    Language language;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    @Inject
    @Any
    Instance<BulkAct> acts;

    private Query query;
    private Opened opened;
    private String problem;
    private List<Head> heads;
    private Map<String, String> given;
    private List<Choice> offered;

    /** Head of a column: its words, the list in its order, and how the list stands in it. */
    public record Head(String name, String label, String style, String sort, String sorting) {

        public String getName() {
            return name;
        }

        public String getLabel() {
            return label;
        }

        public String getStyle() {
            return style;
        }

        /** Address of the list in the order of this column; empty where it has none. */
        public String getSort() {
            return sort;
        }

        /** For the attribute {@code aria-sort}; null where another column rules. */
        public String getSorting() {
            return sorting;
        }
    }

    /** A thing to choose: a size of the page or a column. */
    public record Choice(String value, String label, String address, boolean chosen) {

        /** For the attribute {@code aria-current}. */
        public String current() {
            return chosen ? "true" : null;
        }

        /** For the attribute {@code checked}. */
        public String checked() {
            return chosen ? "checked" : null;
        }
    }

    protected abstract Listing listing();

    /** What the address asks for. */
    protected Query query() {
        if (query == null) {
            query = Query.of(listing(), request.getParameterMap());
        }
        return query;
    }

    private Opened opened() {
        if (opened == null) {
            try {
                opened = listings.open(listing(), query());
            } catch (RuleViolation refused) {
                problem = language.text(refused.key(), refused.arguments());
                opened = new Opened(new ListPart(List.of(), null, null, null), null, Map.of());
            }
            opened.part().rows().forEach(row -> row.speak(texts));
        }
        return opened;
    }

    private ListPart part() {
        return opened().part();
    }

    public List<Row> getRows() {
        return part().rows();
    }

    /** What the filter finds in all; null where it could not be applied. */
    public Totals getTotals() {
        return opened().totals();
    }

    /** What is wrong with the address, null when it was applied. */
    public String getProblem() {
        part();
        return problem;
    }

    public boolean isFiltered() {
        return query().isFiltered();
    }

    /** Why there is nothing to see: filtered or none. */
    public String getEmptiness() {
        boolean beyond = query().after() != null || query().before() != null;
        return isFiltered() || beyond ? "filtered" : "none";
    }

    /** Heads of the columns that are shown. */
    public List<Head> getHeads() {
        if (heads == null) {
            heads = query().columns().stream().map(this::head).toList();
        }
        return heads;
    }

    private Head head(Field<?> field) {
        boolean sorted = field.isSorted();
        String sorting = query().isOrderedBy(field) ? (query().isDescending() ? "descending" : "ascending") : null;
        return new Head(
                field.name(),
                label(field),
                field.kind().style(),
                sorted ? with(Map.of(Query.SORT, query().turned(field))) : "",
                sorted ? sorting : null);
    }

    private String label(Field<?> field) {
        return language.text(listing().fields().labelKey(field));
    }

    /** Words of a filter or column by its name in addresses. */
    public String label(String parameter) {
        return listing().fields().filters().stream()
                .filter(field -> field.parameter().equals(parameter))
                .findFirst()
                .map(this::label)
                .orElse(parameter);
    }

    /** All columns there are, for the choice. */
    public List<Choice> getColumns() {
        return listing().fields().columns().stream()
                .map(field -> new Choice(
                        field.name(), label(field), "", query().columns().contains(field)))
                .toList();
    }

    /** Sizes of a page. */
    public List<Choice> getSizes() {
        return Query.SIZES.stream()
                .map(size -> new Choice(
                        size.toString(),
                        size.toString(),
                        with(Map.of(Query.SIZE, size.toString())),
                        size == query().size()))
                .toList();
    }

    /** Parameters of this address without those that a form sends itself. */
    public List<Choice> kept(String... sent) {
        Map<String, String> parameters = new LinkedHashMap<>(Address.inAddress(request));
        Stream.concat(PLACE.stream(), Stream.of(sent)).forEach(parameters::remove);
        List<Choice> kept = new ArrayList<>();
        parameters.forEach((name, value) -> kept.add(new Choice(value, name, "", true)));
        return kept;
    }

    /** What the address gives for each parameter, for its input. A form on the page may write into it, to no end. */
    public Map<String, String> getGiven() {
        if (given == null) {
            given = new LinkedHashMap<>(Address.inAddress(request));
        }
        return given;
    }

    /** Choices of a filter. */
    public List<SelectItem> options(String parameter) {
        return listing().fields().filters().stream()
                .filter(field -> field.parameter().equals(parameter))
                .findFirst()
                .map(this::options)
                .orElse(List.of());
    }

    private <V> List<SelectItem> options(Field<V> field) {
        String codes = field.kind().codes();
        if (!codes.isEmpty()) {
            return texts.codes(codes).stream()
                    .map(choice -> new SelectItem(choice.code(), choice.name(texts.locale())))
                    .toList();
        }
        if (field.isChosenFromRecords()) {
            List<Listing.Choice> choices = opened().choices().get(field.name());
            return (choices == null ? listing().choices(field, query()) : choices)
                    .stream()
                            .map(choice -> new SelectItem(choice.value(), choice.name()))
                            .toList();
        }
        return field.kind().all().stream()
                .map(value ->
                        new SelectItem(field.kind().write(value), field.kind().show(value, texts)))
                .toList();
    }

    /** 第 2 页，共 71 页; without the second half where nobody counted to the end. */
    public String getPlace() {
        Totals found = getTotals();
        return found == null || found.capped()
                ? language.text("platform.frame.page", getPage())
                : language.text(
                        "platform.frame.page-of",
                        getPage(),
                        Math.max(1, (found.count() + query().size() - 1) / query().size()));
    }

    private int getPage() {
        return part().before() == null && query().after() == null ? 1 : Address.page(request);
    }

    /** Address of the page in front; null on the first. */
    public String getPrevious() {
        if (part().rows().isEmpty() && query().after() != null) {
            return with(Map.of());
        }
        return part().before() == null ? null : turned(Query.BEFORE, part().before(), getPage() - 1);
    }

    /** Address of the next page; null on the last. */
    public String getNext() {
        return part().after() == null ? null : turned(Query.AFTER, part().after(), getPage() + 1);
    }

    private String turned(String way, String cursor, int page) {
        Map<String, String> place = new LinkedHashMap<>(Map.of(Query.AFTER, "", Query.BEFORE, ""));
        place.put(way, cursor);
        place.put("page", String.valueOf(Math.max(1, page)));
        return Address.with(request, place);
    }

    /** What the button of this name says that was pressed on the page; null where it was not. */
    protected String pressed(String name) {
        return request.getParameter(name);
    }

    /** Where addresses of this application begin. */
    protected String base() {
        return request.getContextPath();
    }

    /** The first page of this list with some parameters changed. */
    protected String with(Map<String, String> changes) {
        Map<String, String> all = new LinkedHashMap<>(Map.of(Query.AFTER, "", Query.BEFORE, "", "page", ""));
        all.putAll(changes);
        return Address.with(request, all);
    }

    /** Acts on several rows that the caller may order; the address of each is that of its page. */
    public List<Choice> getActs() {
        if (offered == null) {
            offered = readActs();
        }
        return offered;
    }

    private List<Choice> readActs() {
        return acts.stream()
                .filter(act -> act.listing().view().equals(listing().view()) && me.may(act.permission()))
                .sorted(Comparator.comparing(BulkAct::kind))
                .map(act -> new Choice(act.kind(), language.text(act.labelKey()), base() + "/" + act.view(), false))
                .toList();
    }

    /** Whether rows can be chosen for an act. */
    public boolean isActing() {
        return !getActs().isEmpty();
    }

    /** What this address asks of the list, wherever in it the reader stands. */
    public String getQuestion() {
        return Address.question(request);
    }

    /** The list of the same filter and order, taken out; null where the caller may not. */
    public String export(String format) {
        String permission = listing().exportPermission();
        return permission.isEmpty() || me.may(permission) ? Address.as(request, format) : null;
    }
}
