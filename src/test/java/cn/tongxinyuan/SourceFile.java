package cn.tongxinyuan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A text file of the tree with its path below the root that was walked, written with slashes. */
record SourceFile(String path, String text) {

    /** Every file below the root with one of these endings; a root that does not exist has none. */
    static List<SourceFile> under(Path root, Set<String> endings) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> endings.contains(ending(file.toString())))
                    .sorted()
                    .map(file -> new SourceFile(root.relativize(file).toString().replace('\\', '/'), read(file)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String folder() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    boolean endsWith(String ending) {
        return path.endsWith(ending);
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /** The text without Java comments; literals stay. */
    String code() {
        return text.replaceAll("(?s)/\\*.*?\\*/", " ").replaceAll("(?m)(?<![:\"'])//.*$", "");
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
