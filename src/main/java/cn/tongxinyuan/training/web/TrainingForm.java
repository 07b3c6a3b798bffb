package cn.tongxinyuan.training.web;

import cn.tongxinyuan.kernel.ScopePath;
import cn.tongxinyuan.training.Level;
import cn.tongxinyuan.training.Tier;
import cn.tongxinyuan.training.Training;
import cn.tongxinyuan.training.TrainingPlan;
import java.io.Serializable;

/** What is typed about a class. */
public class TrainingForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DISTRICT_DIGITS = 6;
    private static final int STREET_DIGITS = 9;

    private String title;
    private Tier tier;
    private String function;
    private String organiser;
    private String place;
    private Integer capacity;
    private boolean certified = true;
    private String lessons;
    private String institution;

    static TrainingForm of(Training training) {
        TrainingForm form = new TrainingForm();
        form.title = training.getTitle();
        form.tier = training.getTier();
        form.function = training.getFunction();
        form.organiser = training.getOrganiser().code();
        form.place = training.getPlace();
        form.capacity = training.getCapacity();
        form.certified = training.isCertified();
        form.institution = training.getInstitution();
        form.lessons = LessonLines.write(training.getSchedule());
        return form;
    }

    /** The level is that of the unit that organises. */
    TrainingPlan plan() {
        ScopePath unit = new ScopePath(organiser);
        Level level =
                switch (unit.code().length()) {
                    case DISTRICT_DIGITS -> Level.DISTRICT;
                    case STREET_DIGITS -> Level.STREET;
                    default -> Level.COMMUNITY;
                };
        return new TrainingPlan(
                title,
                level,
                tier,
                function == null || function.isBlank() ? null : function,
                unit,
                place,
                capacity,
                certified,
                LessonLines.read(lessons),
                institution);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Tier getTier() {
        return tier;
    }

    public void setTier(Tier tier) {
        this.tier = tier;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public String getOrganiser() {
        return organiser;
    }

    public void setOrganiser(String organiser) {
        this.organiser = organiser;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public boolean isCertified() {
        return certified;
    }

    public void setCertified(boolean certified) {
        this.certified = certified;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public String getLessons() {
        return lessons;
    }

    public void setLessons(String lessons) {
        this.lessons = lessons;
    }
}
