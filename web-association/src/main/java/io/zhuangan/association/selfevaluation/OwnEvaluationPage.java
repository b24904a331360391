package io.zhuangan.association.selfevaluation;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Texts;
import io.zhuangan.selfevaluation.AnswerLine;
import io.zhuangan.selfevaluation.FileSelfEvaluation;
import io.zhuangan.selfevaluation.OwnSelfEvaluationQueries;
import io.zhuangan.selfevaluation.SelfEvaluationView;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** All indicators of the own self-evaluation, and the pledge that files it. */
@Named("ownEvaluation")
@ViewScoped
public class OwnEvaluationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    OwnSelfEvaluationQueries evaluations;

    @Inject
    FileSelfEvaluation fileSelfEvaluation;

    @Inject
    Clock clock;

    private String done;
    private boolean accepted;
    private String name;
    private transient SelfEvaluationView shown;

    public void load() {
        shown = evaluations.current(seat.scope());
    }

    public String file() {
        fileSelfEvaluation.file(
                seat.scope(), new FileSelfEvaluation.Pledge(getView().frame().year(), accepted, name, pledge()));
        return "/zone/self-evaluation.xhtml?faces-redirect=true&done=filed";
    }

    /** The words as the signer reads them. */
    private static String pledge() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return Texts.in(Languages.of(request)).find("selfevaluation", "pledge.text", List.of());
    }

    public SelfEvaluationView getView() {
        if (shown == null) load();
        return shown;
    }

    /** A first-level indicator begins with this line. */
    public boolean begins(AnswerLine line) {
        int at = getView().lines().indexOf(line);
        return at == 0
                || !getView()
                        .lines()
                        .get(at - 1)
                        .indicator()
                        .first()
                        .equals(line.indicator().first());
    }

    public boolean isFillable() {
        return getView().key() != null
                && getView().open()
                && switch (getView().state()) {
                    case CALLED, DRAFT -> true;
                    case FILED, EXCUSED -> false;
                };
    }

    /** The stage is over and nothing was filed. */
    public boolean isMissed() {
        return getView().key() != null
                && !getView().open()
                && LocalDate.now(clock).isAfter(getView().lastDay())
                && switch (getView().state()) {
                    case CALLED, DRAFT -> true;
                    case FILED, EXCUSED -> false;
                };
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public boolean isAccepted() {
        return accepted;
    }

    public void setAccepted(boolean accepted) {
        this.accepted = accepted;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
