package cn.tongxinyuan.platform.draw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The verifier of draws that ships, run as an outsider runs it: by a JDK, on the published answer, in a process of its own. */
public final class Verifier {

    private static final Path SOURCE = Path.of("server-config", "VerifyDraw.java");

    private Verifier() {}

    /** @return 0 only where all that was published follows from each other */
    public static int verify(Path folder, String published) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("draw.json"), published);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(), SOURCE.toAbsolutePath().toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }
}
