package cn.tongxinyuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.regex.Pattern;

/** What every refusal of the REST interface has in common, whatever was wrong. */
public final class ProblemCheck {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final String CLASS_NAMES = "(?s).*((java|jakarta|org|cn|com|fish)\\.[a-z]+\\.|Exception|\\.java:).*";

    private final Api api;

    public ProblemCheck(Api api) {
        this.api = api;
    }

    /** Asks in Chinese and in English, and finds the same problem in either language; returns the English answer. */
    public Api.Answer refuses(Function<Api, Api.Answer> call, int status, String code) {
        Api.Answer chinese = call.apply(api.header("Accept-Language", "zh-CN,zh;q=0.9"));
        Api.Answer english = call.apply(api.header("Accept-Language", "en-GB,en;q=0.9"));
        for (Api.Answer answer : new Api.Answer[] {chinese, english}) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(status);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.find("\"status\":(\\d+)")).isEqualTo(Integer.toString(status));
            assertThat(answer.find("\"code\":\"(\\w+)\"")).isEqualTo(code);
            assertThat(answer.find("\"type\":\"([^\"]+)\"")).isEqualTo("urn:tongxinyuan:problem:" + code);
            assertThat(answer.body()).doesNotMatch(CLASS_NAMES);
        }
        for (String text : new String[] {"title", "detail"}) {
            String found = "\"" + text + "\":\"([^\"]+)\"";
            assertThat(chinese.find(found)).containsPattern(CHINESE);
            assertThat(english.find(found)).isNotEmpty().doesNotContainPattern(CHINESE);
        }
        return english;
    }
}
