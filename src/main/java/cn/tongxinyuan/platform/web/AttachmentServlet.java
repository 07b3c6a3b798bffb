package cn.tongxinyuan.platform.web;

import cn.tongxinyuan.kernel.OutOfScope;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.platform.attachment.Attachments;
import cn.tongxinyuan.platform.workbook.Attachment;
import jakarta.ejb.EJBAccessException;
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
        try {
            Attachments.Opened file = attachments.open(code == null ? "" : code);
            response.setContentType(file.kind().mediaType());
            response.setContentLength(file.content().length);
            response.setHeader(Attachment.HEADER, Attachment.named(file.name()));
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(file.content());
        } catch (UnknownRecord unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (OutOfScope | EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
