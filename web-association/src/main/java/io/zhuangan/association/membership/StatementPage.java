package io.zhuangan.association.membership;

import io.zhuangan.association.Seat;
import io.zhuangan.membership.MemberQueries;
import io.zhuangan.membership.SaveStatement;
import io.zhuangan.membership.StatementView;
import io.zhuangan.shared.Denied;
import io.zhuangan.shared.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The association says who may join, and how long a consent to it may last. */
@Named("membershipStatement")
@ViewScoped
public class StatementPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    MemberQueries members;

    @Inject
    SaveStatement saveStatement;

    private StatementView shown;
    private String words;
    private int longestDays;

    public void load() {
        if (!seat.scope().may(Right.DECIDE_MEMBERSHIP)) throw new Denied("SaveStatement");
        shown = members.statement(seat.scope());
        words = shown.words();
        longestDays = shown.longestDays();
    }

    public String save() {
        saveStatement.save(seat.scope(), shown.version(), words, longestDays);
        return "/members/applications.xhtml?faces-redirect=true";
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getLongestDays() {
        return longestDays;
    }

    public void setLongestDays(int longestDays) {
        this.longestDays = longestDays;
    }

    public StatementView getShown() {
        return shown;
    }
}
