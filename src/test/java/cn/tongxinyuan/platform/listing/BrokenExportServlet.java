package cn.tongxinyuan.platform.listing;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Takes a list out for its reader, who breaks off after a few letters; answers what the writer was told. */
@WebServlet(BrokenExportServlet.ADDRESS)
public class BrokenExportServlet extends HttpServlet {

    static final String ADDRESS = "/it/broken-export.json";

    private static final long serialVersionUID = 1L;

    @Inject
    @Any
    transient Instance<Listing> lists;

    @Inject
    transient ListExport export;

    /** Takes the beginning of a file. */
    private static final class DeadLine extends OutputStream {

        private int taken;

        @Override
        public void write(int one) throws IOException {
            taken++;
            if (taken > 10) {
                throw new IOException("the line is dead");
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Listing listing = lists.stream()
                .filter(each -> each.view().equals(request.getParameter("view")))
                .findFirst()
                .orElseThrow();
        ListExport.As format = ListExport.As.valueOf(request.getParameter("format"));
        String told = "nothing";
        try {
            export.write(listing, Query.of(listing, Map.of()), format, DeadLine::new);
        } catch (IOException broken) {
            told = broken.getMessage();
        }
        response.getWriter().print(told);
    }
}
