package cn.tongxinyuan.relocation;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.EndpointSample;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Areas of other units do not exist; founding one there is refused openly, for units are public. */
@ApplicationScoped
class RelocationEndpoints implements EndpointSample.Source {

    static final String AREAS = "/api/v1/relocation/areas";

    private static final AtomicInteger FOUNDED = new AtomicInteger();

    @Inject
    RelocationGiven given;

    private final Map<String, String> areas = new ConcurrentHashMap<>();

    @Override
    public Stream<EndpointSample> samples() {
        return Stream.of(
                EndpointSample.list("GET /relocation/areas"),
                new EndpointSample(
                        "POST /relocation/areas",
                        Set.of(),
                        201,
                        403,
                        (caller, unit, own) -> api -> api.json(AREAS, founding(unit))),
                inArea("GET /relocation/areas/{code}", 200, Api::get, ""),
                inArea("GET /relocation/areas/{code}/households", 200, Api::get, "/households"),
                inArea("GET /relocation/areas/{code}/households/{number}", 200, Api::get, "/households/1"),
                inArea(
                        "POST /relocation/areas/{code}/rosters",
                        202,
                        (api, address) -> api.upload(address, "户档.xlsx", RosterGiven.workbook(1)),
                        "/rosters"));
    }

    private EndpointSample inArea(String endpoint, int own, BiFunction<Api, String, Api.Answer> call, String below) {
        return new EndpointSample(endpoint, Set.of(), own, 404, (caller, unit, isOwn) -> {
            String area = areas.computeIfAbsent(ground(unit), code -> given.roll(code, 3));
            return api -> call.apply(api, AREAS + "/" + area + below);
        });
    }

    /** An area lies in a street or community, so that for the district one of its streets stands. */
    private static String ground(ScopePath unit) {
        return unit.code().length() < 9 ? unit + "013" : unit.code();
    }

    private static String founding(ScopePath unit) {
        return "{\"code\":\"IT-POST-" + FOUNDED.incrementAndGet() + "\",\"name\":\"测试片区\",\"track\":\"COLLECTIVE\","
                + "\"street\":\"" + ground(unit)
                + "\",\"plannedHouseholds\":1,\"plannedFloorArea\":\"100.00\"}";
    }
}
