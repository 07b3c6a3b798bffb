package cn.tongxinyuan.platform.notice;

import cn.tongxinyuan.platform.setting.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Without a gateway: one line for each message in a file of mode 0600 in the data directory, for an office to send by hand. */
@ApplicationScoped
public class TextMessageFile implements TextMessages {

    static final String NAME = "text-messages.txt";

    @Override
    public void send(String code, String number, String text) throws Undelivered {
        append(Setting.dataDirectory().resolve(NAME), code + "\t" + number + "\t" + text.replaceAll("\\s+", " "));
    }

    static synchronized void append(Path file, String line) throws Undelivered {
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.write(file, List.of(line), StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new Undelivered("FILE", e);
        }
    }
}
