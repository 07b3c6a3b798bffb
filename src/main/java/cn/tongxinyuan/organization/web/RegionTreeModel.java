package cn.tongxinyuan.organization.web;

import cn.tongxinyuan.organization.Region;
import cn.tongxinyuan.organization.RegionService;
import cn.tongxinyuan.platform.security.Me;
import cn.tongxinyuan.platform.web.Branch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.primefaces.model.DefaultTreeNode;
import org.primefaces.model.TreeNode;

/** Streets of the caller's district with what they hold, beside the list of regions; the way to the open one stands open. */
@Named
@RequestScoped
public class RegionTreeModel {

    private static final int DISTRICT_DIGITS = 6;

    @Inject
    RegionService regions;

    @Inject
    Me me;

    @Inject
    HttpServletRequest request;

    public TreeNode<Branch> getRoot() {
        TreeNode<Branch> root = new DefaultTreeNode<>();
        grow(root, regions.children(me.scope().code().substring(0, DISTRICT_DIGITS)));
        return root;
    }

    private void grow(TreeNode<Branch> parent, List<Region> children) {
        String open = request.getParameter("parent");
        for (Region region : children) {
            String code = region.getCode();
            String address = request.getContextPath() + "/organization/region-list?parent=" + code;
            TreeNode<Branch> node =
                    new DefaultTreeNode<>(new Branch(region.getShortName(), address, code.equals(open)), parent);
            node.setExpanded(open != null && open.startsWith(code));
            grow(node, regions.children(code));
        }
    }
}
