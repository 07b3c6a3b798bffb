package cn.tongxinyuan.booking.bench;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The least a booking can cost on this server: the reference's two statements in a transaction, for anybody, with nothing
 * remembered of who booked, when and why.
 */
@WebServlet("/book")
public class SeatFloorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:app/jdbc/tongxinyuan")
    transient DataSource database;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int session = Integer.parseInt(request.getParameter("session"));
        int person = Integer.parseInt(request.getParameter("person"));
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement take = connection.prepareStatement(
                            "update session set booked = booked + 1 where id = ? and booked < capacity");
                    PreparedStatement note =
                            connection.prepareStatement("insert into booking (session_id, person) values (?, ?)")) {
                take.setInt(1, session);
                boolean taken = take.executeUpdate() == 1;
                if (taken) {
                    note.setInt(1, session);
                    note.setInt(2, person);
                    note.executeUpdate();
                }
                connection.commit();
                response.setStatus(taken ? HttpServletResponse.SC_CREATED : HttpServletResponse.SC_CONFLICT);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        response.setContentType("application/json");
        response.getWriter().write("{\"state\":\"CONFIRMED\"}");
    }
}
