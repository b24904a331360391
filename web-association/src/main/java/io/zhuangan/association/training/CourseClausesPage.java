package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.training.ClauseView;
import io.zhuangan.training.EffectQueries;
import io.zhuangan.training.TaughtCourse;
import io.zhuangan.training.TeachClauses;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Which clauses one course teaches. */
@Named
@ViewScoped
public class CourseClausesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    EffectQueries effects;

    @Inject
    TeachClauses teachClauses;

    private UUID key;
    private TaughtCourse course;
    private List<ClauseView> clauses = List.of();
    private String[] chosen = {};

    public void load() {
        course = effects.course(seat.scope(), key);
        clauses = effects.clauses(seat.scope());
        chosen = course.clauses().toArray(String[]::new);
    }

    public String save() {
        teachClauses.teach(seat.scope(), key, List.of(chosen));
        return "/training/effect.xhtml?faces-redirect=true";
    }

    public String label(ClauseView clause) {
        boolean english = "en"
                .equals(FacesContext.getCurrentInstance()
                        .getViewRoot()
                        .getLocale()
                        .getLanguage());
        return clause.code() + " " + (english ? clause.titleEn() : clause.title());
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public TaughtCourse getCourse() {
        return course;
    }

    public List<ClauseView> getClauses() {
        return clauses;
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen == null ? new String[0] : chosen.clone();
    }
}
