package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.relocation.RosterUndo;
import cn.tongxinyuan.relocation.TakenRoll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Takes the roll back whose result the page shows, or says why it stays. */
@Named
@RequestScoped
public class RosterUndoModel {

    private static final int MOST_ROWS = 200;

    @Inject
    RosterUndo rosters;

    @Inject
    HttpServletRequest request;

    private TakenRoll taken;

    /** Null when the job took no roll. */
    public TakenRoll getTaken() {
        if (taken == null) {
            taken = rosters.look(job()).orElse(null);
        }
        return taken;
    }

    public List<TakenRoll.Touched> getTouched() {
        return getTaken().touched().stream().limit(MOST_ROWS).toList();
    }

    public String undo() {
        rosters.undo(job());
        return "/relocation/roster-edit?faces-redirect=true&job=" + job();
    }

    private String job() {
        String code = request.getParameter("job");
        return code == null ? "" : code;
    }
}
