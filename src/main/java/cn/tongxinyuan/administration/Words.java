package cn.tongxinyuan.administration;

import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Texts;

/** Codes in the words of the module they belong to; the code itself where it has none. */
final class Words {

    static final Kind<String> ROLE = Kind.CODE.shownAs((code, texts) -> named(texts, code, "role"));

    private Words() {}

    /** @param of what the code stands for: role, permission or action */
    static String named(Texts texts, String code, String of) {
        String key = code.replaceFirst("\\.", "." + of + ".");
        return texts.has(key) ? texts.text(key) : code;
    }
}
