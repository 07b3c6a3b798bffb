package cn.tongxinyuan.administration;

import cn.tongxinyuan.platform.listing.Field;
import cn.tongxinyuan.platform.listing.Fields;
import cn.tongxinyuan.platform.listing.Kind;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.listing.Query;
import cn.tongxinyuan.platform.listing.Texts;
import cn.tongxinyuan.platform.module.Grant;
import cn.tongxinyuan.platform.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which role holds which permission. */
@ApplicationScoped
public class RoleListing extends Listing {

    private static final Fields FIELDS = Fields.of(
                    "platform",
                    Field.from("role", Words.ROLE, Grant::role),
                    Field.from("code", Kind.CODE, Grant::role)
                            .label("administration.role-list.code")
                            .sorted()
                            .fixed(),
                    Field.from("permissions", Kind.TEXT.shownAs(RoleListing::names), RoleListing::permissions)
                            .label("administration.role-list.permissions"))
            .key("code")
            .everybodys();

    @Inject
    Roles roles;

    @Override
    public String view() {
        return "administration/role-list";
    }

    @Override
    public Fields fields() {
        return FIELDS;
    }

    @Override
    protected Optional<List<?>> records(Query query) {
        return Optional.of(roles.grants());
    }

    /** In the order of their codes, so that the same role always reads the same. */
    private static String permissions(Grant grant) {
        return String.join(" ", new TreeSet<>(grant.permissions()));
    }

    private static String names(String codes, Texts texts) {
        return Arrays.stream(codes.split(" "))
                .map(code -> Words.named(texts, code, "permission"))
                .collect(Collectors.joining(texts.text("administration.role-list.between")));
    }
}
