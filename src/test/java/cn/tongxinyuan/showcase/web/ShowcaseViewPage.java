package cn.tongxinyuan.showcase.web;

import cn.tongxinyuan.kernel.Feedback;
import cn.tongxinyuan.platform.web.Branch;
import cn.tongxinyuan.platform.web.Choices;
import cn.tongxinyuan.platform.web.Month;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.primefaces.model.DefaultTreeNode;
import org.primefaces.model.TreeNode;
import org.primefaces.model.file.UploadedFile;

/** Something for every tag to show. */
@Named
@RequestScoped
public class ShowcaseViewPage {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);
    private static final BigDecimal AREA = new BigDecimal("60214.88");
    private static final String COMMUNITY = "370105001001";

    @Inject
    HttpServletRequest request;

    private String nothing;
    private String words = "新徐片区，面向药山街道";
    private BigDecimal noArea;
    private BigDecimal area = AREA;
    private Integer count = 1234;
    private final Integer[] counts = {3, 2, 1, 0, 0};
    private LocalDate noDay;
    private LocalDate day = DAY;
    private LocalTime noTime;
    private LocalTime time = LocalTime.of(9, 30);
    private String noPlace;
    private String place = COMMUNITY;
    private String option = "B";
    private List<String> several = new ArrayList<>(List.of("A", "C"));
    private boolean ticked = true;
    private UploadedFile file;
    private String taken;

    /** A row of a table inside the page. */
    public record Step(String name, int households) {}

    /** Tells what came in, as a page would show it. */
    public void save() {
        say(noArea + " " + noDay + " " + noPlace + " " + count);
    }

    public void take() {
        taken = "收到 " + file.getFileName();
    }

    private static void say(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }

    public Choices getPlaces() {
        return new Choices(Map.of(
                "370105001", "药山街道", COMMUNITY, "药山街道 名泉春晓社区", "370105001002", "药山街道 新徐社区", "370105002", "桑梓店街道"));
    }

    public List<SelectItem> getOptions() {
        return List.of(new SelectItem("A", "国有土地"), new SelectItem("B", "集体土地"), new SelectItem("C", "其他"));
    }

    public Month getMonth() {
        Month month = Month.asked(request, DAY);
        month.put(DAY, new Month.Entry("夜校：八段锦", "ok", "/"));
        month.put(DAY, new Month.Entry("睦邻市集，11 个区域，从上午九点到下午五点", "warn", "/"));
        month.put(DAY.plusDays(3), new Month.Entry("院落议事", "info", "/"));
        return month;
    }

    public List<Step> getSteps() {
        return List.of(new Step("入户", 1217), new Step("签约", 17));
    }

    /** More than a screen holds, and nothing in them to stand on. */
    public List<Step> getManySteps() {
        return IntStream.rangeClosed(1, 40)
                .mapToObj(number -> new Step("第 " + number + " 步", number))
                .toList();
    }

    public List<Step> getNoSteps() {
        return List.of();
    }

    public TreeNode<Branch> getRoot() {
        TreeNode<Branch> root = new DefaultTreeNode<>(new Branch("天桥区", "/", false), null);
        TreeNode<Branch> street = new DefaultTreeNode<>(new Branch("药山街道", "/", true), root);
        street.getChildren().add(new DefaultTreeNode<>(new Branch("名泉春晓社区", "/", false)));
        root.getChildren().add(new DefaultTreeNode<>(new Branch("桑梓店街道", "/", false)));
        return root;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }

    public String getTaken() {
        return taken;
    }

    public BigDecimal getShare() {
        return new BigDecimal("0.625");
    }

    public long getMost() {
        return 1024L * 1024;
    }

    public String getNothing() {
        return nothing;
    }

    public void setNothing(String nothing) {
        this.nothing = nothing;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public BigDecimal getNoArea() {
        return noArea;
    }

    public void setNoArea(BigDecimal noArea) {
        this.noArea = noArea;
    }

    public Integer[] getCounts() {
        return counts;
    }

    public Feedback getSaid() {
        return Feedback.of(counts);
    }

    public BigDecimal getArea() {
        return area;
    }

    public void setArea(BigDecimal area) {
        this.area = area;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }

    public LocalDate getNoDay() {
        return noDay;
    }

    public void setNoDay(LocalDate noDay) {
        this.noDay = noDay;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getNoTime() {
        return noTime;
    }

    public void setNoTime(LocalTime noTime) {
        this.noTime = noTime;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getNoPlace() {
        return noPlace;
    }

    public void setNoPlace(String noPlace) {
        this.noPlace = noPlace;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getOption() {
        return option;
    }

    public void setOption(String option) {
        this.option = option;
    }

    public List<String> getSeveral() {
        return several;
    }

    public void setSeveral(List<String> several) {
        this.several = several;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }
}
