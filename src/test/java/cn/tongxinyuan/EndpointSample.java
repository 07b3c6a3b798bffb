package cn.tongxinyuan;

import cn.tongxinyuan.kernel.ScopePath;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How to call one endpoint of the REST interface upon a record of any unit, so that the generated matrix covers it.
 *
 * @param endpoint as its resource class declares it, such as {@code GET /jobs/{id}}
 * @param alsoNeeds permissions beyond one of the endpoint's own
 * @param own status for those who may, upon a record of their own unit
 * @param foreign status for those who may, upon a record of any other unit
 * @param given makes the record and the call
 */
public record EndpointSample(String endpoint, Set<String> alsoNeeds, int own, int foreign, Given given) {

    /** Stores what the call needs. */
    @FunctionalInterface
    public interface Given {

        /**
         * @param caller sign-in name of the one who will call
         * @param own whether the unit is the caller's
         */
        Function<Api, Api.Answer> call(String caller, ScopePath unit, boolean own);
    }

    /** An endpoint that reads without naming a record: whoever may, sees what there is in the own unit. */
    public static EndpointSample list(String endpoint) {
        return new EndpointSample(
                endpoint,
                Set.of(),
                200,
                200,
                (caller, unit, own) -> api -> api.get("/api/v1" + endpoint.substring(endpoint.indexOf('/'))));
    }

    /** The endpoints of a module: a CDI bean among its tests. */
    public interface Source {
        Stream<EndpointSample> samples();
    }
}
