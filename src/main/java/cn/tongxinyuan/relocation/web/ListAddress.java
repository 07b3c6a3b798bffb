package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.relocation.HouseholdFilter;
import cn.tongxinyuan.relocation.HouseholdStage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** The filter of a list of households as it stands in the address; list and export read the same one. */
final class ListAddress {

    private ListAddress() {}

    /** What is no stage filters nothing; what is empty is not asked for. */
    static HouseholdFilter filter(HttpServletRequest request) {
        String stage = text(request, "stage");
        return new HouseholdFilter(
                text(request, "area"),
                Arrays.stream(HouseholdStage.values())
                        .filter(each -> each.name().equals(stage))
                        .findFirst()
                        .orElse(null),
                text(request, "officer"),
                text(request, "q"));
    }

    static String text(HttpServletRequest request, String name) {
        String given = request.getParameter(name);
        // no database takes a control character in a text
        String plain = given == null ? "" : given.replaceAll("\\p{Cntrl}", "").strip();
        return plain.isEmpty() ? null : plain;
    }
}
