package cn.tongxinyuan.platform.task;

import cn.tongxinyuan.platform.module.ModuleRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** What all modules tell on the first page. */
@ApplicationScoped
public class Headlines {

    @Inject
    @Any
    Instance<HeadlineSource> found;

    @Inject
    ModuleRegistry registry;

    /** Those of the modules that stand last in the menu first, for they are the daily work. */
    public List<Headline> first(int limit) {
        return found.stream()
                .sorted(Comparator.comparingInt((HeadlineSource source) -> registry.order(source.module()))
                        .reversed())
                .flatMap(source -> source.headlines().stream())
                .limit(limit)
                .toList();
    }
}
