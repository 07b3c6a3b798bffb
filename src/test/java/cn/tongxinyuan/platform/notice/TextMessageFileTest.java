package cn.tongxinyuan.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextMessageFileTest {

    @TempDir
    Path folder;

    @Test
    void linesAreAppendedToAFileForItsOwnerAlone() throws IOException, Undelivered {
        Path file = folder.resolve("data").resolve("it.txt");

        TextMessageFile.append(file, "one");
        TextMessageFile.append(file, "two");

        assertThat(Files.readAllLines(file)).containsExactly("one", "two");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatCannotBeWrittenIsNoDelivery() throws IOException {
        Path notAFolder = Files.createFile(folder.resolve("taken"));

        assertThatThrownBy(() -> TextMessageFile.append(notAFolder.resolve("it.txt"), "one"))
                .isInstanceOf(Undelivered.class);
    }
}
