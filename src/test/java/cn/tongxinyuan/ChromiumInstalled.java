package cn.tongxinyuan;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Browser journeys run where Chromium and its driver are installed; where they are not, the build says so aloud. */
class ChromiumInstalled implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean installed = isThere("it.chromium") && isThere("it.chromedriver");
        if (installed) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        System.Logger log = System.getLogger(ChromiumInstalled.class.getName());
        log.log(
                System.Logger.Level.WARNING,
                "*** {0} DID NOT RUN: Chromium and chromedriver are not installed"
                        + " (Debian: apt-get install chromium chromium-driver fonts-noto-cjk) ***",
                context.getDisplayName());
        return ConditionEvaluationResult.disabled("Chromium is not installed");
    }

    private static boolean isThere(String property) {
        return Files.isExecutable(Path.of(System.getProperty(property)));
    }
}
