package cn.tongxinyuan.platform.listing;

import cn.tongxinyuan.Caller;
import cn.tongxinyuan.platform.module.Grant;
import cn.tongxinyuan.platform.module.ModuleRegistry;
import cn.tongxinyuan.platform.module.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Hires somebody who may read a list and take it out. */
@ApplicationScoped
public class ListReaders {

    @Inject
    ModuleRegistry registry;

    @Inject
    Caller caller;

    String of(Listing listing, String unit) {
        String permission = registry.page(listing.view()).map(Page::permission).orElseThrow();
        String role = registry.modules().stream()
                .flatMap(module -> module.grants().stream())
                .filter(grant -> grant.permissions().contains(permission))
                .filter(grant -> listing.exportPermission().isEmpty()
                        || grant.permissions().contains(listing.exportPermission()))
                .map(Grant::role)
                .findFirst()
                .orElseThrow();
        return caller.hired(role, unit);
    }
}
