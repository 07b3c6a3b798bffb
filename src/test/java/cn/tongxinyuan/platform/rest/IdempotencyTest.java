package cn.tongxinyuan.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IdempotencyTest {

    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;

    @Test
    void theSameCallHasTheSameHash() {
        assertThat(hash("POST /a?x=1", JSON, "{\"n\":1}")).isEqualTo(hash("POST /a?x=1", JSON, "{\"n\":1}"));
    }

    @Test
    void anotherBodyAddressOrQueryIsAnotherCall() {
        String call = hash("POST /a?x=1", JSON, "{\"n\":1}");
        assertThat(hash("POST /a?x=1", JSON, "{\"n\":2}")).isNotEqualTo(call);
        assertThat(hash("POST /b?x=1", JSON, "{\"n\":1}")).isNotEqualTo(call);
        assertThat(hash("POST /a?x=2", JSON, "{\"n\":1}")).isNotEqualTo(call);
    }

    @Test
    void anUploadRepeatedWithAnotherBoundaryIsTheSameCall() {
        assertThat(upload("one", "file")).isEqualTo(upload("other", "file"));
        assertThat(upload("one", "file")).isNotEqualTo(upload("one", "another file"));
    }

    private static String upload(String boundary, String content) {
        MediaType type = new MediaType("multipart", "form-data", Map.of("boundary", boundary));
        return hash("POST /u", type, "--" + boundary + "\r\n\r\n" + content + "\r\n--" + boundary + "--");
    }

    private static String hash(String call, MediaType type, String body) {
        return Idempotency.hash(call, type, body.getBytes(StandardCharsets.UTF_8));
    }
}
