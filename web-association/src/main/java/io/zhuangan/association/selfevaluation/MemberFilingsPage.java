package io.zhuangan.association.selfevaluation;

import io.zhuangan.association.Seat;
import io.zhuangan.selfevaluation.MemberFilingQueries;
import io.zhuangan.selfevaluation.MemberFilings;
import io.zhuangan.selfevaluation.UrgeMembers;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Which members have filed their self-evaluation; the association urges the others. */
@Named("memberFilings")
@ViewScoped
public class MemberFilingsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    MemberFilingQueries filings;

    @Inject
    UrgeMembers urgeMembers;

    private Integer told;
    private transient MemberFilings shown;

    public void load() {
        shown = filings.current(seat.scope());
    }

    public String urge() {
        int now = urgeMembers.urge(seat.scope(), getShown().year(), List.of());
        return "/members/filings.xhtml?faces-redirect=true&told=" + now;
    }

    public MemberFilings getShown() {
        if (shown == null) load();
        return shown;
    }

    public int getUnfiled() {
        return getShown().members().size() - getShown().filed();
    }

    public Integer getTold() {
        return told;
    }

    public void setTold(Integer told) {
        this.told = told;
    }
}
