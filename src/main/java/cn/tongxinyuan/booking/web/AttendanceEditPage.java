package cn.tongxinyuan.booking.web;

import cn.tongxinyuan.booking.AttendanceService;
import cn.tongxinyuan.booking.Booking;
import cn.tongxinyuan.booking.BookingService;
import cn.tongxinyuan.booking.BookingState;
import cn.tongxinyuan.booking.OfferingService;
import cn.tongxinyuan.kernel.RefusedFields;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.security.AnswerHeaders;
import cn.tongxinyuan.platform.web.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;

/**
 * 到场确认: one tap for each who comes, a receipt typed or scanned, or many at once from a sheet of paper. A tap names its
 * receipt, not its place in the list, so that a booking made meanwhile moves nobody under the finger.
 */
@Named
@RequestScoped
public class AttendanceEditPage {

    private static final List<String> MODES = List.of("list", "paper", "print");
    private static final int END = 4;
    private static final Set<BookingState> EXPECTED =
            EnumSet.of(BookingState.CONFIRMED, BookingState.ATTENDED, BookingState.ABSENT);

    @Inject
    OfferingModel offeringModel;

    @Inject
    OfferingService offerings;

    @Inject
    BookingService bookings;

    @Inject
    AttendanceService attendance;

    @Inject
    Language language;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private String receipt;
    private String sheet;
    private String receipts;
    private List<Line> lines;

    @PostConstruct
    void allowCamera() {
        Faces.getResponse().setHeader(AnswerHeaders.DEVICES, AnswerHeaders.CAMERA);
    }

    /** Somebody who is expected, by the number of the line on paper. */
    public record Line(int number, String receipt, String name, int seats, BookingState state, String sheet) {

        /** The group of letters by which somebody is found on paper. */
        public String end() {
            return receipt.substring(receipt.length() - END);
        }

        public String beginning() {
            return receipt.substring(0, receipt.length() - END);
        }

        public boolean isCome() {
            return state == BookingState.ATTENDED;
        }

        public boolean isAbsent() {
            return state == BookingState.ABSENT;
        }
    }

    public List<String> getModes() {
        return MODES;
    }

    public String getMode() {
        String asked = request.getParameter("mode");
        return asked != null && MODES.contains(asked) ? asked : MODES.get(0);
    }

    public String modeAddress(String mode) {
        return offeringModel.address("attendance-edit") + "&mode=" + mode;
    }

    /** Whether the list is printed in type that is read at arm's length. */
    public boolean isLarge() {
        return Boolean.parseBoolean(request.getParameter("large"));
    }

    /** The same list in the other type. */
    public String getOtherType() {
        return modeAddress("print") + (isLarge() ? "" : "&large=true");
    }

    /** Whoever holds seats, by receipt: paper and page have the same order, whoever comes and goes. */
    public List<Line> getLines() {
        if (lines == null) {
            List<Booking> expected = offerings.bookings(offeringModel.getOffering(), EXPECTED).stream()
                    .sorted(Comparator.comparing(Booking::getReceipt))
                    .toList();
            lines = IntStream.range(0, expected.size())
                    .mapToObj(i -> line(i + 1, expected.get(i)))
                    .toList();
        }
        return lines;
    }

    private Line line(int number, Booking booking) {
        return new Line(
                number,
                booking.getReceipt(),
                bookings.maskedName(booking),
                booking.getSeats(),
                booking.getState(),
                booking.getSheet());
    }

    /** Seats of those who came. */
    public int getCome() {
        return getLines().stream().filter(Line::isCome).mapToInt(Line::seats).sum();
    }

    /** Seats of all who are expected. */
    public int getExpected() {
        return getLines().stream().mapToInt(Line::seats).sum();
    }

    /** The button of a line; null where none was pressed. */
    public String tap() {
        String come = request.getParameter("come");
        String back = request.getParameter("back");
        if (come == null && back == null) {
            return null;
        }
        return confirm(List.of(come == null ? back : come), come != null, null);
    }

    /** What was typed or scanned. */
    public String confirmTyped() {
        if (receipt == null || receipt.isBlank()) {
            throw RefusedFields.of("receipt", "booking.attendance-edit.receipt-missing");
        }
        return confirm(List.of(receipt), true, null);
    }

    /** What stands on a sheet; what it says and is unknown stays in the field. */
    public String confirmPaper() {
        List<String> typed = Arrays.stream(receipts.split("[\\s,;，；、]+"))
                .filter(one -> !one.isBlank())
                .toList();
        return confirm(typed, true, sheet.strip());
    }

    private String confirm(List<String> typed, boolean present, String paper) {
        AttendanceService.Confirmation outcome =
                attendance.confirm(offeringModel.getOffering().getCode(), typed, present, paper);
        if (outcome.unknown().isEmpty()) {
            frame.done(
                    present ? "booking.attendance-edit.confirmed" : "booking.attendance-edit.undone",
                    outcome.confirmed(),
                    outcome.already());
            return here();
        }
        receipts = String.join("\n", outcome.unknown());
        String unknown = String.join(language.text("booking.attendance-edit.and"), outcome.unknown());
        throw paper == null
                ? RefusedFields.of("receipt", "booking.attendance-edit.unknown-one", unknown)
                : RefusedFields.of(
                        "receipts", "booking.attendance-edit.unknown", outcome.confirmed(), outcome.already(), unknown);
    }

    private String here() {
        return offeringModel.path("attendance-edit") + "&mode=" + getMode() + "&faces-redirect=true";
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    public String getSheet() {
        return sheet;
    }

    public void setSheet(String sheet) {
        this.sheet = sheet;
    }

    public String getReceipts() {
        return receipts;
    }

    public void setReceipts(String receipts) {
        this.receipts = receipts;
    }
}
