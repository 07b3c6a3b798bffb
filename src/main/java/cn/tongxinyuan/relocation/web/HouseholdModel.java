package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.StaleRecord;
import cn.tongxinyuan.platform.code.Codes;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.web.EditConflict;
import cn.tongxinyuan.relocation.AreaService;
import cn.tongxinyuan.relocation.Dispute;
import cn.tongxinyuan.relocation.Household;
import cn.tongxinyuan.relocation.HouseholdAddress;
import cn.tongxinyuan.relocation.HouseholdService;
import cn.tongxinyuan.relocation.HouseholdService.Sealed;
import cn.tongxinyuan.relocation.HouseholdStage;
import cn.tongxinyuan.relocation.NextStep;
import cn.tongxinyuan.relocation.Publication;
import cn.tongxinyuan.relocation.StageEntry;
import cn.tongxinyuan.relocation.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityNotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The household the address names, by area code and number or by {@code code} as the trail calls it; all pages about one
 * household share it.
 */
@Named
@RequestScoped
public class HouseholdModel {

    private static final String LISTS = "relocation.";

    @Inject
    HttpServletRequest request;

    @Inject
    HouseholdService households;

    @Inject
    AreaService areas;

    @Inject
    Codes codes;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @Inject
    EditConflict overtaken;

    private Household household;
    private List<Publication> postings;

    /** @throws EntityNotFoundException where the caller's unit has no such household, which is a wrong address */
    public Household getHousehold() {
        if (household == null) {
            try {
                String[] told = parameter("code").split("/", 2);
                household = told.length == 2
                        ? households.open(told[0], told[1])
                        : households.open(parameter("area"), parameter("number"));
            } catch (RuleViolation unknown) {
                throw new EntityNotFoundException(unknown.key());
            }
        }
        return household;
    }

    /** The owner's name as the caller may see it. */
    public String getOwner() {
        return households.ownerName(getHousehold());
    }

    public String getPlace() {
        return getHousehold().getPlace();
    }

    public String getKind() {
        return StageBar.kind(getHousehold().getStage());
    }

    public String getMaskedPaper() {
        return households.masked(getHousehold(), Sealed.PAPER_NUMBER);
    }

    public String getMaskedPhone() {
        return households.masked(getHousehold(), Sealed.PHONE);
    }

    /** What was posted in the household's area, newest first. */
    public List<Publication> getPostings() {
        if (postings == null) {
            postings = areas.publications(getHousehold().getArea().getCode());
        }
        return postings;
    }

    /** Whether the survey may be changed without a reason. */
    boolean isSurveyOpen() {
        return households.isSurveyOpen(getHousehold(), getPostings());
    }

    /** The day of the survey; null before it. */
    LocalDate getSurveyedOn() {
        return households.stages(getHousehold()).stream()
                .filter(entry -> entry.getStage() == HouseholdStage.SURVEYED)
                .map(StageEntry::getEnteredOn)
                .findFirst()
                .orElse(null);
    }

    public NextStep getNext() {
        return households.nextStep(getHousehold(), getPostings());
    }

    /** The form that takes the household on; null where nothing but another visit can be recorded today. */
    public String getNextPage() {
        Household of = getHousehold();
        return switch (of.getStage()) {
            case NOT_VISITED, NEGOTIATING -> null;
            case VISITED -> "survey-edit";
            case SURVEYED -> of.getDispute() == Dispute.UNKNOWN
                    ? "survey-edit"
                    : of.getDispute() == Dispute.OPEN || getNext().isOpen() ? "stage-edit" : null;
            default -> getNext().isOpen() ? "stage-edit" : null;
        };
    }

    /** Address of one of the household's pages. */
    public String address(String page) {
        return request.getContextPath() + path(page);
    }

    /** Leaves the form by a redirect to the household's record. */
    public void leave() {
        leave(null);
    }

    /** The same to another page of this application, by its address; null for the record. */
    void leave(String address) {
        try {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(request.getContextPath() + (address == null ? path("household-view") : address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Does the act a form was filled for; where somebody was faster the form stays, and tells what happened.
     *
     * @return the version to go on from, null when the act was done
     */
    Long overtaken(long version, Runnable act) {
        try {
            act.run();
            return null;
        } catch (StaleRecord faster) {
            return overtaken.tell(getHousehold(), getSubject(), version);
        }
    }

    /** What the trail calls this household. */
    String getSubject() {
        return getHousehold().getArea().getCode() + "/" + getHousehold().getNumber();
    }

    /** Name of a code in the reader's language; the code itself where no list knows it. */
    public String name(String list, String code) {
        return code == null ? null : codes.name(LISTS + list, code, LocalDate.now(clock), language.getLocale());
    }

    /** Codes of a list valid today, with their names in the reader's language, in its order. */
    public Map<String, String> choices(String list) {
        Map<String, String> names = new LinkedHashMap<>();
        codes.today(LISTS + list).forEach(choice -> names.put(choice.code(), choice.name(language.getLocale())));
        return names;
    }

    /** One of its visits. */
    Visit visit(String id) {
        return households.visit(getHousehold(), id);
    }

    /** Who went on the visit the caller recorded last. */
    String lastStaff() {
        return households.lastStaff();
    }

    /** What else the address asks for; null where it does not. */
    String asked(String name) {
        String given = parameter(name);
        return given.isEmpty() ? null : given;
    }

    /** The same within the application. */
    String path(String page) {
        return HouseholdAddress.of(
                page, getHousehold().getArea().getCode(), getHousehold().getNumber());
    }

    private String parameter(String name) {
        String given = request.getParameter(name);
        return given == null ? "" : given.strip();
    }
}
