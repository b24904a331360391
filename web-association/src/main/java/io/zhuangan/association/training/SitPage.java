package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.kit.Texts;
import io.zhuangan.training.ExamPaper;
import io.zhuangan.training.HandIn;
import io.zhuangan.training.OwnExam;
import io.zhuangan.training.OwnExamQueries;
import io.zhuangan.training.StartSitting;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A person's own test: what it asks for, the running attempt, or how it went. Answers are kept one by one by a script. */
@Named
@ViewScoped
public class SitPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    OwnExamQueries exams;

    @Inject
    StartSitting startSitting;

    @Inject
    HandIn handIn;

    private UUID place;
    private transient OwnExam exam;
    private transient ExamPaper paper;

    public void load() {
        getExam();
    }

    public OwnExam getExam() {
        if (exam == null) exam = exams.one(seat.scope(), place);
        return exam;
    }

    public ExamPaper getPaper() {
        if (paper == null) paper = exams.paper(seat.scope(), place).orElse(null);
        return paper;
    }

    public boolean isRunning() {
        return getPaper() != null && getPaper().running();
    }

    /** What stands for the two options of a statement. */
    public List<String> getTruth() {
        Texts texts = Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        return Stream.of("question.true", "question.false")
                .map(key -> texts.find("training", key, List.of()))
                .toList();
    }

    public String start() {
        startSitting.start(seat.scope(), place);
        return here();
    }

    public String handIn() {
        handIn.handIn(seat.scope(), place);
        return here();
    }

    private String here() {
        return "/zone/exam.xhtml?faces-redirect=true&place=" + place;
    }

    public UUID getPlace() {
        return place;
    }

    public void setPlace(UUID place) {
        this.place = place;
    }
}
