package cn.tongxinyuan.platform.notice;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A gateway that keeps what it is handed, and refuses numbers that end in 0. */
@Alternative
@Priority(1)
@ApplicationScoped
class RecordingGateway implements TextMessages {

    /** What was handed over, as code, number and text. */
    record Sent(String code, String number, String text) {}

    private final List<Sent> sent = new CopyOnWriteArrayList<>();

    @Override
    public void send(String code, String number, String text) throws Undelivered {
        if (number.endsWith("00")) {
            throw new IllegalStateException("a gateway that is broken");
        }
        if (number.endsWith("0")) {
            throw new Undelivered("NO_SUCH_NUMBER");
        }
        sent.add(new Sent(code, number, text));
    }

    List<Sent> to(String number) {
        return sent.stream().filter(each -> each.number().equals(number)).toList();
    }
}
