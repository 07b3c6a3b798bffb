package cn.tongxinyuan.platform.bulk;

import cn.tongxinyuan.platform.i18n.Messages;
import cn.tongxinyuan.platform.job.JobContext;
import cn.tongxinyuan.platform.job.JobInput;
import cn.tongxinyuan.platform.job.JobWork;
import cn.tongxinyuan.platform.listing.Chosen;
import cn.tongxinyuan.platform.listing.Listing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Something that can be done with records chosen in a list; an {@code @ApplicationScoped} bean. */
public abstract class BulkAct implements JobWork {

    static final String LANGUAGE = "language";

    /** The list whose records can be chosen. */
    public abstract Listing listing();

    /** Who may order it; each record's own verb asks again. */
    public abstract String permission();

    /** View of the page that asks and orders, such as {@code petition/petition-close}. */
    public abstract String view();

    /** Key of the words on its button. */
    public String labelKey() {
        return kind().replaceFirst("\\.", ".bulk.");
    }

    /** What was chosen, in the order of the list. */
    protected static List<Chosen> chosen(JobContext context) {
        return Chosen.read(new String(context.input(), StandardCharsets.UTF_8));
    }

    static JobInput input(List<Chosen> chosen) {
        return new JobInput("chosen.txt", "text/plain", Chosen.write(chosen).getBytes(StandardCharsets.UTF_8));
    }

    /** Language of the one who ordered it. */
    protected static Locale language(JobContext context) {
        return context.parameter(LANGUAGE).equals("en") ? Locale.ENGLISH : Messages.CHINESE;
    }
}
