package cn.tongxinyuan.platform.view;

import cn.tongxinyuan.VersionSample;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** A view the caller has saved. */
@ApplicationScoped
class SavedViewVersions implements VersionSample {

    private static final String LIST = "administration/audit-list";

    @Inject
    SavedViews views;

    @Override
    public Class<?> service() {
        return SavedViews.class;
    }

    @Override
    public String role() {
        return "platform.auditor";
    }

    @Override
    public Map<String, Object> given() {
        String name = UUID.randomUUID().toString().substring(0, 8);
        views.keepView(LIST, "outcome=DONE", new ViewWish(name, false, false));
        String code = views.shown(LIST).stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow()
                .code();
        return Map.of("code", code, "version", views.open(code).getVersion());
    }
}
