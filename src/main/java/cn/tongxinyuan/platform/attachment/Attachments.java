package cn.tongxinyuan.platform.attachment;

import cn.tongxinyuan.kernel.RuleViolation;
import cn.tongxinyuan.kernel.Text;
import cn.tongxinyuan.kernel.UnknownRecord;
import cn.tongxinyuan.kernel.Wording;
import cn.tongxinyuan.platform.personal.PersonalData;
import cn.tongxinyuan.platform.security.Audited;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.security.ScopedQueries;
import cn.tongxinyuan.platform.setting.Setting;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Files beside records. Who may do what is said by the record's {@link AttachmentOwner}; a look is an act of its own. */
@Stateless
@Audited("platform")
@PermitAll
public class Attachments {

    private static final int NAME_LENGTH = 120;
    private static final int MEGABYTE = 1 << 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    ScopedQueries records;

    @Inject
    @Any
    Instance<AttachmentOwner> owners;

    @Inject
    PersonalData personal;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Event<AttachmentChanged> happened;

    /** A file as its reader gets it. */
    public record Opened(String name, FileKind kind, byte[] content) {}

    /**
     * Adds a file and returns its code.
     *
     * @throws RuleViolation {@code platform.rule.file-size}, {@code platform.rule.file-kind}, {@code
     *     platform.rule.file-name}, {@code platform.rule.picture}, {@code platform.rule.pictures-only}, {@code
     *     platform.rule.files-most}
     */
    public String add(String ownerKind, String ownerCode, String name, byte[] content) {
        AttachmentOwner rules = owner(ownerKind);
        AttachedFile.Owner owner = new AttachedFile.Owner(ownerKind, ownerCode, rules.requireChange(ownerCode));
        if (of(ownerKind, ownerCode).size() >= rules.most()) {
            throw new RuleViolation("platform.rule.files-most", rules.most());
        }
        int most = Setting.ATTACHMENT_MEGABYTES.number();
        if (content.length == 0 || content.length > (long) most * MEGABYTE) {
            throw new RuleViolation("platform.rule.file-size", most);
        }
        String tidy = plain(name);
        FileKind kind = FileKind.of(tidy, content);
        if (rules.isPictures() && !kind.isPicture()) {
            throw new RuleViolation("platform.rule.pictures-only");
        }
        byte[] kept = kind.isPicture() ? Picture.drawnAnew(kind, content) : content;
        AttachedFile file = new AttachedFile(
                owner, tidy, kind, kept.length, personal.seal(kept), clock.instant(), me.getUsername());
        em.persist(file);
        tell(owner, Wording.of("platform.told.file-added", kind, file.getCode()));
        return file.getCode();
    }

    /** The files of a record, without what is in them. */
    public List<AttachedRow> of(String ownerKind, String ownerCode) {
        owner(ownerKind).requireLook(ownerCode);
        return records.named("AttachedFile.ofRecord", AttachedRow.class)
                .setParameter("kind", ownerKind)
                .setParameter("owner", ownerCode)
                .getResultList();
    }

    /**
     * Opens a file for its reader; the trail keeps the look.
     *
     * @throws UnknownRecord {@code platform.rule.unknown-file}
     */
    public Opened open(String code) {
        AttachedFile file = find(code);
        owner(file.owner().kind()).requireLook(file.owner().code());
        tell(file.owner(), Wording.of("platform.told.file-opened", file.getKind(), code));
        return new Opened(file.getName(), file.getKind(), personal.open(file.sealed()));
    }

    /** Removes a file for good; the trail keeps that there was one. */
    public void remove(String code) {
        AttachedFile file = find(code);
        owner(file.owner().kind()).requireChange(file.owner().code());
        em.remove(file);
        tell(file.owner(), Wording.of("platform.told.file-removed", file.getKind(), code));
    }

    private AttachedFile find(String code) {
        return records.named("AttachedFile.byCode", AttachedFile.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("platform.rule.unknown-file"));
    }

    private AttachmentOwner owner(String kind) {
        return owners.stream()
                .filter(owner -> owner.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new UnknownRecord("platform.rule.unknown-file"));
    }

    private void tell(AttachedFile.Owner owner, String summary) {
        happened.fire(new AttachmentChanged(owner.kind(), owner.code(), owner.scope(), summary));
    }

    /** The end of a name, without the folders and the signs that turn the direction of writing. */
    private static String plain(String name) {
        String tidy = Text.tidy(name).replaceAll("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}]+", "_");
        int cut = Math.max(0, tidy.length() - NAME_LENGTH);
        boolean half = cut > 0 && Character.isLowSurrogate(tidy.charAt(cut));
        return tidy.substring(half ? cut + 1 : cut);
    }
}
