package cn.tongxinyuan.activity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Opens the page of a centre's screen to everybody; it shows what hangs in the window, and asks again by itself. */
@WebServlet("/open/screen")
public class ScreenServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int SECONDS = 300;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setIntHeader("Refresh", SECONDS);
        request.getRequestDispatcher("/activity/screen-view.xhtml").forward(request, response);
    }
}
