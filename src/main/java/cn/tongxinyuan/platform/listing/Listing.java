package cn.tongxinyuan.platform.listing;

import cn.tongxinyuan.kernel.Initials;
import java.util.List;
import java.util.Optional;

/**
 * A list of a module: which records, which fields, who may see it. An {@code @ApplicationScoped} bean; everything that
 * shows lists finds it by its view.
 */
public abstract class Listing {

    /** View of the list's page, such as {@code petition/petition-list}; its permission is that of the list. */
    public abstract String view();

    public abstract Fields fields();

    /** Who may take the list out; empty where whoever sees it may. */
    public String exportPermission() {
        return "";
    }

    /** Choices of a filter that neither an enum nor yes and no tells. */
    public List<Choice> choices(Field<?> filter, Query query) {
        return List.of();
    }

    /** Values of a typed filter that are called so; by default those of its choices. */
    protected List<String> called(Field<?> filter, String typed, Query query) {
        return Choice.called(choices(filter, query), typed);
    }

    /** What narrows the list to a filter's value, where the field itself cannot say it. */
    protected Condition narrowed(Field<?> filter, Object value, Query query, Condition usual) {
        return usual;
    }

    /** What narrows the list to a word. */
    protected Condition found(String word, Query query, Condition usual) {
        return usual;
    }

    /** Columns of a reader who has not chosen. */
    protected List<Field<?>> usual(Query query, List<Field<?>> usual) {
        return usual;
    }

    /** Refuses what the list cannot be asked, before it is asked. */
    protected void check(Query query) {
        // most lists can be asked anything
    }

    /** Totals that are kept somewhere; empty where they must be counted. */
    protected Optional<Totals> kept(Query query) {
        return Optional.empty();
    }

    /** Records of a list that no table keeps, within the caller's unit and narrowed by the filters, in their order. */
    protected Optional<List<?>> records(Query query) {
        return Optional.empty();
    }

    /** A value to choose and its name. */
    public record Choice(String value, String name) {

        /** Values of those whose name holds what was typed, or whose initials do; of the one alone that is exactly that. */
        static List<String> called(List<Choice> offered, String typed) {
            List<String> exact = offered.stream()
                    .filter(choice -> choice.value.equals(typed) || choice.name.equals(typed))
                    .map(Choice::value)
                    .toList();
            return exact.isEmpty()
                    ? offered.stream()
                            .filter(choice -> Initials.isCalled(choice.name, typed))
                            .map(Choice::value)
                            .toList()
                    : exact;
        }
    }
}
