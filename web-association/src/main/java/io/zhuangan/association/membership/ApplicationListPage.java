package io.zhuangan.association.membership;

import io.zhuangan.association.Seat;
import io.zhuangan.membership.ApplicationView;
import io.zhuangan.membership.MemberQueries;
import io.zhuangan.membership.StatementView;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Right;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Applications to the association: those that wait, or those that are over. */
@Named("applicationList")
@RequestScoped
public class ApplicationListPage {
    @Inject
    Seat seat;

    @Inject
    MemberQueries members;

    private String over;
    private String cursor;
    private Page<ApplicationView> page;
    private StatementView statement;

    private static final int SHOWN = 50;

    public void load() {
        page = members.applications(seat.scope(), !isOverShown(), AskedCursor.of(cursor), SHOWN);
        statement = members.statement(seat.scope());
    }

    public boolean isOverShown() {
        return over != null;
    }

    public boolean isMayDecide() {
        return seat.scope().may(Right.DECIDE_MEMBERSHIP);
    }

    public String getOver() {
        return over;
    }

    public void setOver(String over) {
        this.over = over;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public Page<ApplicationView> getPage() {
        return page;
    }

    public StatementView getStatement() {
        return statement;
    }
}
