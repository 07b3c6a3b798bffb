package cn.tongxinyuan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the settings that the code knows with the list an administrator reads. */
final class Settings {

    /** A line such as {@code TXY_DATA_DIR=data}, or commented out where the default serves. */
    private static final Pattern LINE = Pattern.compile("#?\\s?(TXY_[A-Z0-9_]+)=(.*)");

    private Settings() {}

    /** @param known defaults by key; a setting without default has an empty one */
    static List<String> differences(Map<String, String> known, String file) {
        List<String> found = new ArrayList<>();
        Map<String, String> listed = new TreeMap<>();
        boolean explained = false;
        for (String line : file.lines().toList()) {
            Matcher setting = LINE.matcher(line.strip());
            if (setting.matches()) {
                if (listed.put(setting.group(1), setting.group(2).strip()) != null) {
                    found.add(setting.group(1) + " is listed twice");
                }
                if (!explained) {
                    found.add(setting.group(1) + " has no line of purpose above it");
                }
                explained = false;
            } else if (!line.isBlank() && !line.strip().startsWith("#")) {
                found.add("not a setting: " + line.strip());
            } else {
                explained = line.strip().matches("#.*\\p{L}.*") || explained && !line.isBlank();
            }
        }
        Map<String, String> expected = new TreeMap<>();
        known.forEach((key, value) -> {
            if (!key.startsWith("txy.")) {
                found.add(key + " does not start with txy.");
            }
            expected.put(variable(key), value == null ? "" : value);
        });
        expected.forEach((name, value) -> {
            if (!listed.containsKey(name)) {
                found.add(name + " is not listed");
            } else if (!listed.get(name).equals(value)) {
                found.add(name + " defaults to '" + value + "', not to '" + listed.get(name) + "'");
            }
        });
        listed.keySet().stream()
                .filter(name -> !expected.containsKey(name))
                .map(name -> name + " is read by nobody")
                .forEach(found::add);
        return found;
    }

    /** Name of the environment variable by the rule of MicroProfile Config. */
    private static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
