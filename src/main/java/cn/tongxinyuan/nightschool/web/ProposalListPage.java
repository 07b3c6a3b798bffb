package cn.tongxinyuan.nightschool.web;

import cn.tongxinyuan.nightschool.Term;
import cn.tongxinyuan.nightschool.demand.Proposal;
import cn.tongxinyuan.nightschool.demand.ProposalListing;
import cn.tongxinyuan.platform.listing.Listing;
import cn.tongxinyuan.platform.web.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 下学期开课建议: what is asked for and not planned yet; each figure opens what it was counted from. */
@Named
@RequestScoped
public class ProposalListPage extends ListPage {

    @Inject
    ProposalListing lines;

    @Override
    protected Listing listing() {
        return lines;
    }

    public Term getTerm() {
        return lines.open(query()).term();
    }

    /** The term before, in which people waited; null where there is none. */
    public Term getBefore() {
        return lines.open(query()).before();
    }

    /** What the address of a line's wishes asks for. */
    public String wishes(Proposal line) {
        return "term=" + getTerm().getCode() + "&state=COUNTED&topic=" + line.topic() + "&unit=" + line.community();
    }

    /** The same of its courses. */
    public String courses(Proposal line, Term term) {
        return "term=" + term.getCode() + "&topic=" + line.topic() + "&community=" + line.community();
    }
}
