package io.zhuangan.association.consultation;

import io.zhuangan.association.Seat;
import io.zhuangan.consultation.OwnQuestionQueries;
import io.zhuangan.consultation.QuestionView;
import io.zhuangan.shared.TenantKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Questions that the own firm or association asked: waiting ones by the day they are due, or answered ones. */
@Named("ownQuestions")
@RequestScoped
public class QuestionsPage {
    @Inject
    Seat seat;

    @Inject
    OwnQuestionQueries questions;

    private String over;
    private List<QuestionView> lines = List.of();

    public void load() {
        lines = questions.list(seat.scope(), over == null);
    }

    public List<QuestionView> getLines() {
        return lines;
    }

    public boolean isOverShown() {
        return over != null;
    }

    /** Present when the answered ones are asked for. */
    public String getOver() {
        return over;
    }

    public void setOver(String over) {
        this.over = over;
    }

    /** Pages of the zone or of an association's side, beside each other. */
    public String getOne() {
        return seat.scope().kind() == TenantKind.ENTERPRISE ? "question.xhtml" : "one.xhtml";
    }

    public String getAsk() {
        return seat.scope().kind() == TenantKind.ENTERPRISE ? "question-ask.xhtml" : "ask.xhtml";
    }

    public String getList() {
        return seat.scope().kind() == TenantKind.ENTERPRISE ? "questions.xhtml" : "index.xhtml";
    }
}
