package cn.tongxinyuan.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The public REST interface; resources and providers are found by their annotations. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "同心圆 REST 接口",
                        version = "v1",
                        description = "错误一律为 application/problem+json；列表带 limit（最大 200）和 after；"
                                + "未声明的查询参数返回 400；登记、付款、导入须带 Idempotency-Key；修改须带 If-Match。"))
public class RestApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
