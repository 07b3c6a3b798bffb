package cn.tongxinyuan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages call methods as they always did; what is not plain is left to the server. */
class MethodCacheTest {

    private final MethodCache calls = new MethodCache();
    private Context context;

    @BeforeEach
    void ask() {
        context = new Context();
    }

    /** What a page could call. */
    public static class Subject {

        public String join(String one, Integer other) {
            return one + other;
        }

        public String same(String one) {
            return one;
        }

        public String same(Integer one) {
            return "n" + one;
        }

        public String fail() {
            throw new IllegalStateException("refused");
        }
    }

    @Test
    void callsAMethodThatIsTheOnlyOneOfItsName() {
        assertThat(call(new Subject(), "join", "a", 7)).isEqualTo("a7");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(call("T-", "concat", "1")).isEqualTo("T-1");
    }

    @Test
    void leavesOverloadedAndUnknownMethodsToTheServer() {
        assertThat(call(new Subject(), "same", "a")).isNull();
        assertThat(call(new Subject(), "nothing")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void leavesListsToTheExpressionLanguageWhichStreamsThemItself() {
        assertThat(call(List.of("a"), "stream")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void handsOnWhatTheMethodThrew() {
        assertThatThrownBy(() -> call(new Subject(), "fail"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    private Object call(Object base, String method, Object... arguments) {
        return calls.invoke(context, base, method, null, arguments);
    }

    /** Converts nothing. */
    private static final class Context extends ELContext {

        @Override
        @SuppressWarnings("unchecked")
        public <T> T convertToType(Object value, Class<T> type) {
            return (T) value;
        }

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
