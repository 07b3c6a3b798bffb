package cn.tongxinyuan.platform.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Adds to the document what is true of every operation, so that resources need not say it: how it refuses, and how a
 * list is paged, which is told from its answer because the server overlooks parameters in beans.
 */
public class ProblemsDocumented implements OASFilter {

    private static final Map<String, String> ALWAYS = Map.of(
            "400", "参数或内容的格式不对",
            "401", "没有令牌，或令牌无效",
            "403", "岗位没有权限，或不在本单位范围之内",
            "406", "不能按所要求的格式答复",
            "429", "请求过于频繁，Retry-After 秒后再试",
            "500", "系统出错，附编号");

    private static final Map<String, String> WITH_BODY = Map.of("415", "不支持这种内容格式", "422", "不符合规则，errors 指出字段");

    private static final Map<String, String> ONCE_ONLY = Map.of("409", "同一个 Idempotency-Key 正在处理", "413", "内容过大");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema("Problem", schema());
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        document.getPaths().getPathItems().forEach((path, item) -> {
            item.getOperations().values().forEach(ProblemsDocumented::nameSuccess);
            add(path, item);
            item.getOperations().values().stream()
                    .filter(operation -> isPaged(operation, schemas))
                    .forEach(ProblemsDocumented::page);
            item.getOperations().values().stream()
                    .filter(operation ->
                            operation.getTags() != null && operation.getTags().contains(ListOf.TAG))
                    .forEach(operation -> {
                        page(operation);
                        operation.addParameter(parameter("format", "json（默认）、xlsx 或 csv；文件与页面的导出相同"));
                    });
        });
        ListParameters.byPath().forEach((path, names) -> document.getPaths().getPathItems().entrySet().stream()
                .filter(item -> item.getKey().endsWith("/v1" + path))
                .map(item -> item.getValue().getGET())
                .forEach(operation -> names.forEach(name -> operation.addParameter(parameter(name, "与页面地址中的同名参数相同")))));
    }

    /** Whether an answer has a next page. */
    private static boolean isPaged(Operation operation, Map<String, Schema> schemas) {
        return operation.getResponses().getAPIResponses().values().stream()
                .filter(answer -> answer.getContent() != null)
                .flatMap(answer -> answer.getContent().getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .filter(schema -> schema != null && schema.getRef() != null)
                .map(schema -> schemas.get(schema.getRef().replaceFirst(".*/", "")))
                .anyMatch(schema -> schema != null
                        && schema.getProperties() != null
                        && schema.getProperties().keySet().containsAll(List.of("items", "next")));
    }

    private static void page(Operation operation) {
        operation.addParameter(parameter("limit", "行数，1 至 200，默认 50"));
        operation.addParameter(parameter("after", "上一页答复中的 next"));
    }

    private static Parameter parameter(String name, String text) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(text)
                .schema(text());
    }

    /** The server calls what a typed method answers the default of all answers; it is that of success alone. */
    private static void nameSuccess(Operation operation) {
        if (operation.getResponses() != null && operation.getResponses().hasAPIResponse("default")) {
            operation
                    .getResponses()
                    .addAPIResponse("200", operation.getResponses().getAPIResponse("default"));
            operation.getResponses().removeAPIResponse("default");
        }
    }

    private static void add(String path, PathItem item) {
        item.getOperations().values().forEach(operation -> {
            Map<String, String> problems = new TreeMap<>(ALWAYS);
            if (path.contains("{")) {
                problems.put("404", "没有这条记录，或者不在范围之内");
            }
            if (operation.getRequestBody() != null) {
                problems.putAll(WITH_BODY);
            }
            if (isOnceOnly(operation)) {
                problems.putAll(ONCE_ONLY);
            }
            problems.forEach((status, text) -> add(operation, status, text));
        });
    }

    private static void add(Operation operation, String status, String text) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        MediaType problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(text)
                                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, problem)));
    }

    private static boolean isOnceOnly(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().map(Parameter::getName).anyMatch(Idempotent.KEY::equals);
    }

    private static Schema schema() {
        Schema field = OASFactory.createSchema()
                .type(Schema.SchemaType.OBJECT)
                .addProperty("pointer", text())
                .addProperty("code", text())
                .addProperty("detail", text());
        return OASFactory.createSchema()
                .type(Schema.SchemaType.OBJECT)
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().type(Schema.SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("code", text())
                .addProperty(
                        "errors",
                        OASFactory.createSchema().type(Schema.SchemaType.ARRAY).items(field));
    }

    private static Schema text() {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING);
    }
}
