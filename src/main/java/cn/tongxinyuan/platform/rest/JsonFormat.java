package cn.tongxinyuan.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * JSON of the interface: absent values are written as null, because the contract names them. A module writes its own
 * types with a {@code @Dependent} {@link JsonbAdapter} bean.
 */
@Provider
@ApplicationScoped
public class JsonFormat implements ContextResolver<Jsonb> {

    @Inject
    @Any
    Instance<JsonbAdapter<?, ?>> adapters;

    private Jsonb jsonb;

    @Override
    public synchronized Jsonb getContext(Class<?> type) {
        if (jsonb == null) {
            jsonb = JsonbBuilder.create(new JsonbConfig()
                    .withNullValues(true)
                    .withDeserializers(new PlainText(), new WholeNumber(), new KnownDay())
                    .withAdapters(adapters.stream().toArray(JsonbAdapter<?, ?>[]::new)));
        }
        return jsonb;
    }
}
