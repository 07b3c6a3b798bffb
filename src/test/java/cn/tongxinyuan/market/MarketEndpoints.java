package cn.tongxinyuan.market;

import cn.tongxinyuan.Api;
import cn.tongxinyuan.EndpointSample;
import cn.tongxinyuan.Records;
import cn.tongxinyuan.kernel.BaseEntity;
import cn.tongxinyuan.kernel.ScopePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Markets and stalls of other units do not exist; planning there is refused openly, for communities are public. */
@ApplicationScoped
class MarketEndpoints implements EndpointSample.Source {

    private static final String MARKETS = "/api/v1/markets";

    @Inject
    MarketSamples.Markets markets;

    @Inject
    MarketSamples.Items items;

    @Inject
    MarketGiven given;

    @Inject
    Records records;

    @Override
    public Stream<EndpointSample> samples() {
        return Stream.of(
                EndpointSample.list("GET /markets"),
                new EndpointSample(
                        "POST /markets",
                        Set.of(),
                        201,
                        403,
                        (caller, unit, own) -> api -> api.json(MARKETS, plan(unit))),
                market("GET /markets/{code}", 200, "PUBLISHED", (api, path) -> api.get(path)),
                market(
                        "POST /markets/{code}/publication",
                        200,
                        "PLANNED",
                        (api, path) -> api.json(path + "/publication", "{}")),
                market(
                        "POST /markets/{code}/cancellation",
                        200,
                        "PUBLISHED",
                        (api, path) -> api.json(path + "/cancellation", "{\"reason\":\"停电\"}")),
                market(
                        "POST /markets/{code}/opening",
                        200,
                        "PUBLISHED",
                        (api, path) -> api.json(path + "/opening", "{}")),
                market(
                        "POST /markets/{code}/closing",
                        200,
                        "OPEN",
                        (api, path) -> api.json(path + "/closing", "{\"visitors\":80,\"method\":\"计数\"}")),
                market(
                        "POST /markets/{code}/stalls",
                        201,
                        "PUBLISHED",
                        (api, path) -> api.json(
                                path + "/stalls",
                                "{\"provider\":\"便民队\",\"zone\":\"便民服务\",\"kind\":\"PUBLIC_GOOD\",\"services\":[\"理发\"],"
                                        + "\"power\":false}")),
                new EndpointSample("POST /markets/{code}/counts", Set.of(), 200, 404, (caller, unit, own) -> {
                    String stall = stall(unit);
                    String market = market(stall);
                    records.change("update market_stall set state = 'ACCEPTED' where code = ?1", stall);
                    records.change(
                            "update market_market set state = 'OPEN', opened_at = current_timestamp where code = ?1",
                            market);
                    return api -> api.json(
                            MARKETS + "/" + market + "/counts",
                            "{\"stall\":\"" + stall + "\",\"service\":\"理发\",\"served\":7}");
                }),
                new EndpointSample("GET /markets/{code}/draws/{draw}", Set.of(), 200, 404, (caller, unit, own) -> {
                    String market = MarketSamples.code(markets.stored(unit));
                    String draw = "CQ-" + BaseEntity.newId() % 1_000_000_000_000L;
                    records.change(
                            "insert into platform_draw (id, version, code, subject_type, subject_code, scope, state, entries,"
                                    + " list_hash, secret_sealed, commitment, ordered_by, ordered_at) values (?1, 0, ?2,"
                                    + " 'Market', ?3, ?4, 'COMMITTED', 0, '-', '-', '-', 'it', current_timestamp)",
                            BaseEntity.newId(),
                            draw,
                            market,
                            unit.code());
                    return api -> api.get(MARKETS + "/" + market + "/draws/" + draw);
                }),
                new EndpointSample("POST /stalls/{stall}/decision", Set.of(), 200, 404, (caller, unit, own) -> {
                    String stall = stall(unit);
                    return api -> api.json("/api/v1/stalls/" + stall + "/decision", "{\"accepted\":true}");
                }));
    }

    private EndpointSample market(String endpoint, int own, String state, BiFunction<Api, String, Api.Answer> call) {
        return new EndpointSample(endpoint, Set.of(), own, 404, (caller, unit, isOwn) -> {
            long id = markets.stored(unit);
            records.change(
                    "update market_market set state = ?2, opened_at = current_timestamp where id = ?1", id, state);
            return api -> call.apply(api, MARKETS + "/" + MarketSamples.code(id));
        });
    }

    private String stall(ScopePath unit) {
        long item = items.stored(unit);
        return records.sql(
                        "select s.code from market_stall s join market_item i on i.stall_id = s.id where i.id = ?1",
                        item)
                .get(0)
                .toString();
    }

    private String market(String stall) {
        return records.sql(
                        "select m.code from market_market m join market_stall s on s.market_id = m.id where s.code = ?1",
                        stall)
                .get(0)
                .toString();
    }

    private String plan(ScopePath unit) {
        MarketPlan plan = given.plan(MarketGiven.XINXU, 5);
        return "{\"community\":\"" + community(unit) + "\",\"place\":\"广场\",\"start\":\"" + plan.start()
                + "\",\"end\":\"" + plan.end() + "\",\"theme\":\"测试\",\"zones\":[\"CONVENIENCE\"],\"stalls\":5}";
    }

    /** Markets are a community's; of a wider unit it is one in it. */
    private String community(ScopePath unit) {
        return records.sql(
                        "select min(code) from organization_region where code like ?1 || '%' and length(code) = 12",
                        unit.code())
                .get(0)
                .toString();
    }
}
