package cn.tongxinyuan.appraisal.web;

import cn.tongxinyuan.appraisal.file.FileService;
import cn.tongxinyuan.appraisal.file.FileView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** A file as an auditor reads it, who came from the trail or has its code on paper. */
@Named
@RequestScoped
public class AuditViewPage {

    @Inject
    FileService files;

    @Inject
    HttpServletRequest request;

    private FileView file;

    @PostConstruct
    void read() {
        String code = request.getParameter("code");
        file = files.read(code == null ? "" : code);
    }

    public FileView getFile() {
        return file;
    }
}
