package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.platform.attachment.Attachments;
import cn.tongxinyuan.platform.workbook.Attachment;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives a file to whoever may see the record it belongs to; never as a page of ours, whatever is in it. */
@WebServlet("/attachment")
public class AttachmentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Attachments attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = request.getParameter("code");
        Attachment.give(response, () -> {
            Attachments.Opened file = attachments.open(code == null ? "" : code);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            return new Attachment(file.name(), file.kind().mediaType(), file.content());
        });
    }
}
