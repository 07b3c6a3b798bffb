package cn.tongxinyuan.mentoring.web;

import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.mentoring.Studio;
import cn.tongxinyuan.mentoring.StudioDetails;
import cn.tongxinyuan.mentoring.StudioService;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;

/** Founds a studio, or changes its name and room. */
@Named
@RequestScoped
public class StudioEditPage {

    private static final Map<String, String> FIELDS = Map.of(
            "mentoring.rule.no-staff", "secretary",
            "mentoring.rule.no-secretary", "secretary",
            "mentoring.rule.leads", "secretary",
            "mentoring.rule.opened-on", "openedOn");

    @Inject
    StudioService studios;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private String code;
    private long version;
    private String name;
    private String secretary;
    private String room;
    private LocalDate openedOn;

    @PostConstruct
    void read() {
        code = request.getParameter("code");
        if (!isNew()) {
            Studio studio = studios.open(code);
            version = studio.getVersion();
            name = studio.getName();
            secretary = studio.getSecretaryCode();
            room = studio.getRoom();
            openedOn = studio.getOpenedOn();
        }
    }

    public String save() {
        StudioDetails details = new StudioDetails(name, secretary, room, openedOn);
        try {
            if (isNew()) {
                code = studios.found(details).getCode();
                frame.done("mentoring.studio-edit.founded");
            } else {
                studios.change(code, version, details);
                frame.done("mentoring.studio-edit.changed");
            }
        } catch (RuleViolation refused) {
            throw RefusedFields.beside(refused, FIELDS);
        }
        return "/mentoring/studio-view?faces-redirect=true&code=" + code;
    }

    public boolean isNew() {
        return code == null || code.isBlank();
    }

    public String getCode() {
        return code;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSecretary() {
        return secretary;
    }

    public void setSecretary(String secretary) {
        this.secretary = secretary;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(LocalDate openedOn) {
        this.openedOn = openedOn;
    }
}
