package cn.tongxinyuan.relocation.bulk;

import cn.tongxinyuan.platform.bulk.BulkAct;
import cn.tongxinyuan.platform.bulk.BulkResult;
import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.job.JobContext;
import cn.tongxinyuan.platform.listing.Chosen;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.paper.Paper;
import cn.tongxinyuan.relocation.Household;
import cn.tongxinyuan.relocation.HouseholdListing;
import cn.tongxinyuan.relocation.HouseholdService;
import cn.tongxinyuan.relocation.RelocationPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 打印入户登记表: one page for each household, in the order of the list, as one PDF. */
@ApplicationScoped
public class PrintSheets extends BulkAct {

    private static final String PDF = "application/pdf";

    @Inject
    HouseholdListing list;

    @Inject
    HouseholdService households;

    @Inject
    SheetOfHousehold sheets;

    @Override
    public String kind() {
        return "relocation.print-sheets";
    }

    @Override
    public Listing listing() {
        return list;
    }

    @Override
    public String permission() {
        return RelocationPermission.EXPORT;
    }

    @Override
    public String view() {
        return "relocation/household-print";
    }

    @Override
    public void run(JobContext context) {
        Locale language = language(context);
        List<Chosen> chosen = chosen(context);
        List<Household> found = inOrder(chosen);
        String address = null;
        if (!found.isEmpty()) {
            String title = Messages.text(language, "relocation.sheet.title");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (Paper paper = new Paper(out, title)) {
                for (int i = 0; i < found.size(); i++) {
                    context.progress(i, found.size());
                    paper.add(
                            sheets.of(found.get(i), language),
                            Messages.text(language, "relocation.sheet.page", i + 1, found.size()));
                }
            }
            address = context.output(title + ".pdf", PDF, out.toByteArray());
        }
        context.result(result(chosen.size(), found.size(), language, address));
    }

    private List<Household> inOrder(List<Chosen> chosen) {
        Map<String, Household> found = households
                .print(chosen.stream().map(Chosen::key).toList())
                .stream()
                .collect(Collectors.toMap(Household::getRollKey, Function.identity()));
        return chosen.stream()
                .map(one -> found.get(one.key()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static BulkResult result(int chosen, int printed, Locale language, String address) {
        int missing = chosen - printed;
        String message = missing == 0
                ? Messages.text(language, "relocation.household-print.done", printed)
                : Messages.text(language, "relocation.household-print.done-but", printed, missing);
        return new BulkResult(chosen, printed, 0, 0, missing, message, missing == 0 ? "ok" : "warn", address);
    }
}
