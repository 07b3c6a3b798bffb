package cn.tongxinyuan.platform.rest;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.platform.i18n.Language;
import cn.tongxinyuan.platform.intake.Accept;
import cn.tongxinyuan.platform.intake.Intakes;
import cn.tongxinyuan.platform.intake.Mode;
import cn.tongxinyuan.platform.job.JobInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Orders the check or taking of a workbook that a call sends as {@code file}, with the words of the contract. */
@RequestScoped
public class IntakeUpload {

    @Inject
    Intakes intakes;

    @Inject
    Language language;

    /**
     * Answers 202 with the address of the job.
     *
     * @param mode {@code check} or {@code commit}
     * @param accept {@code all} or {@code valid}
     * @throws RuleViolation {@code platform.rule.no-file}, {@code platform.rule.unknown-code}
     */
    public Response order(String kind, String place, String mode, String accept, List<EntityPart> parts) {
        Mode wanted = oneOf(Mode.class, mode);
        Accept accepted = oneOf(Accept.class, accept);
        EntityPart file = parts.stream()
                .filter(part -> part.getName().equals("file"))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("platform.rule.no-file"));
        String job = intakes.order(kind, place, wanted, accepted, language.getLocale(), input(file));
        return Response.accepted().location(URI.create("/api/v1/jobs/" + job)).build();
    }

    private static JobInput input(EntityPart file) {
        try (InputStream content = file.getContent()) {
            return new JobInput(
                    file.getFileName().orElse("workbook.xlsx"),
                    file.getMediaType().toString(),
                    content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A choice as the contract writes it, in small letters. */
    private static <E extends Enum<E>> E oneOf(Class<E> choices, String word) {
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(word)) {
                return choice;
            }
        }
        throw new RuleViolation("platform.rule.unknown-code", word);
    }
}
