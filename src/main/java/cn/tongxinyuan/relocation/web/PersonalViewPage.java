package cn.tongxinyuan.relocation.web;

import cn.tongxinyuan.relocation.HouseholdService;
import cn.tongxinyuan.relocation.HouseholdService.Sealed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Shows a paper number or a telephone in full for one answer, for a reason that stays in the audit trail. */
@Named
@RequestScoped
public class PersonalViewPage {

    @Inject
    HouseholdModel householdModel;

    @Inject
    HouseholdService households;

    @Inject
    HttpServletRequest request;

    private String reason;
    private String shown;

    public void reveal() {
        shown = households.reveal(
                householdModel.getHousehold().getArea().getCode(),
                householdModel.getHousehold().getNumber(),
                getWhat(),
                reason);
    }

    /** Which of the two the address asks for. */
    public Sealed getWhat() {
        return Sealed.PHONE.name().equals(request.getParameter("what")) ? Sealed.PHONE : Sealed.PAPER_NUMBER;
    }

    public String getMasked() {
        return getWhat() == Sealed.PHONE ? householdModel.getMaskedPhone() : householdModel.getMaskedPaper();
    }

    /** Null until a reason was given. */
    public String getShown() {
        return shown;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
