package cn.tongxinyuan.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KnownParametersTest {

    static class Base {
        @QueryParam("inherited")
        String inherited;
    }

    static class Filter extends Base {
        @QueryParam("kind")
        String kind;

        @BeanParam
        Paging paging;

        String undeclared;

        @QueryParam("set")
        public void setIt(String it) {}
    }

    record Days(@QueryParam("from") String from, String to) {}

    static class Resource {
        @QueryParam("field")
        String field;

        public void list(
                @QueryParam("q") String q,
                @PathParam("code") String code,
                @BeanParam Filter filter,
                @BeanParam Days days,
                String body) {}
    }

    @Test
    void namesComeFromArgumentsFieldsSettersAndBeans() {
        Method list = Arrays.stream(Resource.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("list"))
                .findFirst()
                .orElseThrow();
        assertThat(KnownParameters.of(list))
                .containsExactly("after", "field", "from", "inherited", "kind", "limit", "q", "set");
    }
}
