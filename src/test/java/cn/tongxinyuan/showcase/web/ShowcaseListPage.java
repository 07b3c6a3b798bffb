package cn.tongxinyuan.showcase.web;

import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import cn.tongxinyuan.showcase.ShowcaseListing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of the showcase. */
@Named
@RequestScoped
public class ShowcaseListPage extends ListPage {

    @Inject
    ShowcaseListing samples;

    @Override
    protected Listing listing() {
        return samples;
    }

    public List<SelectItem> getTracks() {
        return List.of(new SelectItem("A", "国有土地"), new SelectItem("B", "集体土地"));
    }
}
