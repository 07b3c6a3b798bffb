package cn.tongxinyuan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tongxinyuan.platform.database.Chore;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ejb.Local;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoreTest {

    /** A session bean is found by its own class and by the interfaces it names, not by those it merely implements. */
    @Test
    void aChoreThatIsASessionBeanIsFoundByTheClock() {
        List<JavaClass> sessionBeans = Tree.CLASSES.stream()
                .filter(type -> type.isAssignableTo(Chore.class))
                .filter(type -> type.isAnnotatedWith(Singleton.class) || type.isAnnotatedWith(Stateless.class))
                .toList();

        assertThat(sessionBeans).isNotEmpty().allSatisfy(type -> assertThat(type.isAnnotatedWith(Local.class)
                        && List.of(type.getAnnotationOfType(Local.class).value())
                                .contains(Chore.class))
                .as("%s is @Local(Chore.class)", type.getName())
                .isTrue());
    }
}
