package cn.tongxinyuan.relocation.bench;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The least a page of the list can cost on this server: one statement, written out by hand, for anybody. */
@WebServlet("/list")
public class FloorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 15;

    @Resource(lookup = "java:app/jdbc/tongxinyuan")
    transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        PrintWriter out = response.getWriter();
        out.write("<!DOCTYPE html><html><body><table>");
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select a.code, a.name, h.household_no,"
                        + " h.owner_name, h.address, h.building, h.unit_no, h.room, h.section_name, h.work_group,"
                        + " h.registered_area, h.stage, h.last_visit_on, h.next_visit_on, h.officer"
                        + " from relocation_household h join relocation_area a on a.id = h.area_id"
                        + " where h.roll_key >= ? order by h.roll_key limit 20")) {
            select.setString(1, "370105");
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    out.write("<tr>");
                    for (int i = 1; i <= COLUMNS; i++) {
                        out.write("<td>");
                        out.write(String.valueOf(rows.getString(i)));
                        out.write("</td>");
                    }
                    out.write("</tr>");
                }
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        out.write("</table></body></html>");
    }
}
