package cn.tongxinyuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceTest {

    /** One for each request costs an eighth of a call: each time its services are looked up by name. */
    @Test
    void everyResourceIsMadeOnce() {
        List<JavaClass> resources = Tree.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .toList();

        assertThat(resources).isNotEmpty().allSatisfy(type -> assertThat(type.isAnnotatedWith(ApplicationScoped.class))
                .as("%s is @ApplicationScoped", type.getName())
                .isTrue());
    }
}
