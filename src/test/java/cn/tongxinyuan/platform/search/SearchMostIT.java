package cn.tongxinyuan.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.ScopeSample;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A group shows as many records as fit, and says that there are more only where there are. */
@ExtendWith(ArquillianExtension.class)
class SearchMostIT {

    private static final String UNIT = "370105006018";

    @Inject
    Caller caller;

    @Inject
    Search search;

    @Inject
    cn.tongxinyuan.Records records;

    @Inject
    @Any
    Instance<ScopeSample> samples;

    @Test
    void aGroupThatIsJustFullHasNoMore() {
        String word = "寻" + UUID.randomUUID().toString().substring(0, 6);
        String reader = caller.hired("platform.auditor", UNIT);

        named(word, Search.MOST - 1);
        assertThat(group(reader, word))
                .extracting(group -> group.hits().size(), Search.Group::more)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Search.MOST - 1, false));
        named(word, 1);
        assertThat(group(reader, word))
                .extracting(group -> group.hits().size(), Search.Group::more)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Search.MOST, false));
        named(word, 1);
        assertThat(group(reader, word))
                .extracting(group -> group.hits().size(), Search.Group::more)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Search.MOST, true));
    }

    private List<Search.Group> group(String reader, String word) {
        return caller.as(reader, () -> search.find(SearchWords.of(word)));
    }

    /** Records of a kind whose name is a column, under one name. */
    private void named(String word, int many) {
        ScopeSample centres = samples.stream()
                .filter(sample -> sample.entity().getSimpleName().equals("Centre"))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < many; i++) {
            records.change(
                    "update "
                            + centres.entity()
                                    .getAnnotation(jakarta.persistence.Table.class)
                                    .name() + " set name = ?1 where id = ?2",
                    word,
                    centres.stored(new ScopePath(UNIT)));
        }
    }
}
