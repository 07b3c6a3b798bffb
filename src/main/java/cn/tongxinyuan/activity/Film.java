package cn.tongxinyuan.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What a screening shows, and by what right. */
@Embeddable
public class Film implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String YES = "YES";

    @Size(max = 80)
    @Column(name = "film_title")
    private String title;

    @Size(max = 80)
    @Column(name = "film_source")
    private String source;

    @Size(max = 60)
    @Column(name = "film_licence")
    private String licence;

    @Column(name = "film_subtitled")
    private String subtitled;

    protected Film() {}

    /**
     * @param source from whom it is had
     * @param licence number of what allows to show it
     * @param subtitled for those who hear badly
     */
    public Film(String title, String source, String licence, boolean subtitled) {
        this.title = blank(title);
        this.source = blank(source);
        this.licence = blank(licence);
        this.subtitled = subtitled ? YES : null;
    }

    static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Whether everything is known that is needed before it may be shown. */
    public boolean isLicensed() {
        return title != null && source != null && licence != null;
    }

    public String getTitle() {
        return title;
    }

    public String getSource() {
        return source;
    }

    public String getLicence() {
        return licence;
    }

    public boolean isSubtitled() {
        return YES.equals(subtitled);
    }
}
