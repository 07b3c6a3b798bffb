package cn.tongxinyuan.training.web;

import java.io.Serializable;
import java.time.LocalDate;

/** What is written of an act upon a secondment: when, and what there is to say of it. */
public class SecondmentActForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private String number;
    private String grade;
    private String words;
    private String learned;

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getLearned() {
        return learned;
    }

    public void setLearned(String learned) {
        this.learned = learned;
    }
}
