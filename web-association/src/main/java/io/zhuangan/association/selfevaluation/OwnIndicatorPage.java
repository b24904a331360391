package io.zhuangan.association.selfevaluation;

import io.zhuangan.association.Seat;
import io.zhuangan.selfevaluation.AnswerLine;
import io.zhuangan.selfevaluation.CheckOutcome;
import io.zhuangan.selfevaluation.EvaluationState;
import io.zhuangan.selfevaluation.KeepEvidence;
import io.zhuangan.selfevaluation.OwnSelfEvaluationQueries;
import io.zhuangan.selfevaluation.ReplyToCheck;
import io.zhuangan.selfevaluation.SaveAnswer;
import io.zhuangan.selfevaluation.SelfEvaluationView;
import io.zhuangan.selfevaluation.TakeBackEvidence;
import io.zhuangan.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.primefaces.model.file.UploadedFile;

/** One indicator of the own self-evaluation: kept while it is filled in, with evidence, questions and answers. */
@Named("ownIndicator")
@ViewScoped
public class OwnIndicatorPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    OwnSelfEvaluationQueries evaluations;

    @Inject
    SaveAnswer saveAnswer;

    @Inject
    KeepEvidence keepEvidence;

    @Inject
    TakeBackEvidence takeBackEvidence;

    @Inject
    ReplyToCheck replyToCheck;

    private String indicator;
    private String done;
    private Long version;
    private BigDecimal points;
    private String statement;
    private String words;
    private transient UploadedFile file;
    private transient SelfEvaluationView view;

    public void load() {
        read();
        points = getLine().answered()
                ? getLine().points()
                : getLine().indicator().points();
        statement = getLine().statement();
    }

    private void read() {
        view = evaluations.current(seat.scope());
        version = getLine().version();
    }

    /** Kept as it is typed; the answer of another tab or colleague is never overwritten. */
    public void keep() {
        saveAnswer.save(
                seat.scope(), new SaveAnswer.Answer(getView().frame().year(), indicator, version, points, statement));
        read();
    }

    public String save() {
        keep();
        return here(indicator, "saved");
    }

    public String saveAndNext() {
        keep();
        return getNext() == null
                ? "/zone/self-evaluation.xhtml?faces-redirect=true"
                : here(getNext().indicator().code(), "saved");
    }

    public String takeBack(UUID evidence) {
        takeBackEvidence.takeBack(seat.scope(), getView().frame().year(), evidence);
        return here(indicator, "takenBack");
    }

    public String attach() throws IOException {
        if (file == null || file.getSize() == 0) return here(indicator, null);
        try (InputStream content = file.getInputStream()) {
            keepEvidence.keep(seat.scope(), getView().frame().year(), indicator, file.getFileName(), content);
        }
        return here(indicator, "evidence");
    }

    public String reply() {
        replyToCheck.reply(
                seat.scope(), new ReplyToCheck.Reply(getView().frame().year(), indicator, version, words));
        return here(indicator, "replied");
    }

    private static String here(String indicator, String done) {
        return "/zone/self-indicator.xhtml?faces-redirect=true&indicator=" + indicator
                + (done == null ? "" : "&done=" + done);
    }

    public SelfEvaluationView getView() {
        if (view == null) view = evaluations.current(seat.scope());
        return view;
    }

    public AnswerLine getLine() {
        return getView().lines().stream()
                .filter(l -> l.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new NotFound("Indicator", indicator));
    }

    public AnswerLine getNext() {
        return neighbour(1);
    }

    public AnswerLine getPrevious() {
        return neighbour(-1);
    }

    private AnswerLine neighbour(int step) {
        List<AnswerLine> lines = getView().lines();
        int at = lines.indexOf(getLine()) + step;
        return at < 0 || at >= lines.size() ? null : lines.get(at);
    }

    public boolean isFillable() {
        EvaluationState state = getView().state();
        return getView().key() != null
                && getView().open()
                && (state == EvaluationState.CALLED || state == EvaluationState.DRAFT);
    }

    public boolean isAsked() {
        return getLine().outcome() == CheckOutcome.ASKED && !getView().frame().released();
    }

    public boolean isEvidenceOpen() {
        return getLine().answered() && (isFillable() || isAsked());
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public BigDecimal getPoints() {
        return points;
    }

    public void setPoints(BigDecimal points) {
        this.points = points;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
