package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.relocation.progress.Arrears;
import cn.tongxinyuan.relocation.progress.TeamArrears;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which area and which team is worst, why, who answers for it and since when: on one page, also on paper. */
@Named
@RequestScoped
public class ArrearsViewPage {

    /** Rows that one sheet of paper holds beside the areas; the others are told by their number. */
    private static final int MOST = 12;

    private static final int MOST_AREAS = 8;
    private static final int MOST_REASONS = 3;

    @Inject
    Arrears arrears;

    @Inject
    HouseholdModel names;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private List<TeamArrears> all;

    /** What an area is behind with, all its teams together. */
    public record AreaArrears(String code, String name, long unvisited, long late, TeamArrears worst) {

        public long open() {
            return unvisited + late;
        }
    }

    @PostConstruct
    void read() {
        all = arrears.teams();
    }

    /** The one that is behind most; null where nobody is. */
    public TeamArrears getWorst() {
        return all.isEmpty() ? null : all.get(0);
    }

    public List<TeamArrears> getTeams() {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /** Teams that are behind, too, and do not stand on the page. */
    public int getMore() {
        return Math.max(0, all.size() - MOST);
    }

    /** The areas, the one that is behind most first. */
    public List<AreaArrears> getAreas() {
        Map<String, List<TeamArrears>> byArea =
                all.stream().collect(Collectors.groupingBy(TeamArrears::area, LinkedHashMap::new, Collectors.toList()));
        List<AreaArrears> areas = new ArrayList<>();
        byArea.forEach((code, teams) -> areas.add(new AreaArrears(
                code,
                teams.get(0).areaName(),
                teams.stream().mapToLong(TeamArrears::unvisited).sum(),
                teams.stream().mapToLong(TeamArrears::late).sum(),
                teams.get(0))));
        areas.sort((one, other) -> Long.compare(other.open(), one.open()));
        return areas.subList(0, Math.min(MOST_AREAS, areas.size()));
    }

    /** Who answers for it, in words. */
    public String officer(TeamArrears team) {
        return team.officer() == null ? language.text("relocation.arrears-view.nobody") : team.officer();
    }

    /** Why households do not sign yet: the most frequent reasons. */
    public String why(TeamArrears team) {
        return team.reasons().isEmpty()
                ? language.text("relocation.arrears-view.unsaid")
                : team.reasons().entrySet().stream()
                        .limit(MOST_REASONS)
                        .map(reason -> language.text(
                                "relocation.arrears-view.reason",
                                names.name("stay-reason", reason.getKey()),
                                reason.getValue()))
                        .collect(Collectors.joining(language.text("relocation.arrears-view.and")));
    }

    /** The list of those of a team that nobody has visited. */
    public String unvisited(TeamArrears team) {
        return request.getContextPath() + "/relocation/household-list?area=" + encoded(team.area())
                + "&stage=NOT_VISITED" + (team.officer() == null ? "" : "&officer=" + encoded(team.officer()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
