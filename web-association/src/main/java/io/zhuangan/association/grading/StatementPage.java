package io.zhuangan.association.grading;

import io.zhuangan.association.Seat;
import io.zhuangan.grading.GradeDetail;
import io.zhuangan.grading.OwnGradeQueries;
import io.zhuangan.grading.SeeOwnGrade;
import io.zhuangan.grading.StateBesideGrade;
import io.zhuangan.grading.StatementView;
import io.zhuangan.grading.WithdrawStatement;
import io.zhuangan.shared.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** 补充说明: the firm's word beside the grade it was told last. */
@Named("ownStatement")
@ViewScoped
public class StatementPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/zone/statement.xhtml?faces-redirect=true&done=";

    @Inject
    Seat seat;

    @Inject
    SeeOwnGrade seeOwnGrade;

    @Inject
    OwnGradeQueries ownGrades;

    @Inject
    StateBesideGrade stateBesideGrade;

    @Inject
    WithdrawStatement withdrawStatement;

    private UUID grade;
    private String words;
    private String done;
    private transient GradeDetail detail;
    private transient List<StatementView> all;

    /** Before a grade was told there is nothing to speak beside. */
    public void load() {
        detail = seeOwnGrade.look(seat.scope()).orElse(null);
        grade = detail == null ? null : detail.line().key();
        words = getStanding() == null ? null : getStanding().words();
    }

    public String save() {
        stateBesideGrade.state(seat.scope(), grade, words);
        return HERE + "saved";
    }

    public String withdraw() {
        withdrawStatement.withdraw(seat.scope(), grade);
        return HERE + "withdrawn";
    }

    public List<StatementView> getAll() {
        if (all == null) all = grade == null ? List.of() : ownGrades.statements(seat.scope(), grade);
        return all;
    }

    public StatementView getStanding() {
        return getAll().stream().filter(StatementView::stands).findFirst().orElse(null);
    }

    public boolean isMaySpeak() {
        return grade != null && seat.scope().may(Right.RAISE_OBJECTION);
    }

    /** The grade it stands beside, or null. */
    public GradeDetail getDetail() {
        if (detail == null) detail = seeOwnGrade.look(seat.scope()).orElse(null);
        return detail;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
