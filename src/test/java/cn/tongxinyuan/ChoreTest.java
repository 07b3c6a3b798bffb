package cn.tongxinyuan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.platform.database.Chore;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoreTest {

    /** The container finds session beans by an interface at times, and at times refuses to call them by it. */
    @Test
    void everyChoreIsABeanTheClockFindsAndCalls() {
        List<JavaClass> chores = Tree.CLASSES.stream()
                .filter(type -> type.isAssignableTo(Chore.class) && !type.isInterface())
                .toList();

        assertThat(chores).isNotEmpty().allSatisfy(type -> assertThat(type.isAnnotatedWith(ApplicationScoped.class))
                .as("%s is @ApplicationScoped", type.getName())
                .isTrue());
    }
}
