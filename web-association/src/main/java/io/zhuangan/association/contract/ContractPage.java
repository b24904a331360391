package io.zhuangan.association.contract;

import io.zhuangan.association.Seat;
import io.zhuangan.contract.AdoptionView;
import io.zhuangan.contract.AnswerComment;
import io.zhuangan.contract.ClauseFigure;
import io.zhuangan.contract.CommentOutcome;
import io.zhuangan.contract.CommentView;
import io.zhuangan.contract.ContractQueries;
import io.zhuangan.contract.ContractText;
import io.zhuangan.contract.EditionPhase;
import io.zhuangan.contract.EditionView;
import io.zhuangan.contract.EndComments;
import io.zhuangan.contract.OpenComments;
import io.zhuangan.contract.PublishEdition;
import io.zhuangan.contract.StartEdition;
import io.zhuangan.contract.TemplateView;
import io.zhuangan.contract.TextComparison;
import io.zhuangan.contract.TextFault;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One template: its editions, one of them or two beside each other, and what is next for the one that is worked on. */
@Named("contract")
@ViewScoped
public class ContractPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    ContractQueries contracts;

    @Inject
    OpenComments openComments;

    @Inject
    EndComments endComments;

    @Inject
    AnswerComment answerComment;

    @Inject
    PublishEdition publishEdition;

    @Inject
    StartEdition startEdition;

    private UUID key;
    private Integer from;
    private Integer to;
    private boolean side;
    private String done;
    private long version;
    private LocalDate until;
    private String endReason;
    private String label;
    private String reason;
    private UUID answering;
    private CommentOutcome outcome;
    private String answer;
    private transient TemplateView template;
    private transient ContractText text;
    private transient TextComparison comparison;
    private transient List<TextFault> faults;
    private transient List<CommentView> comments;
    private transient List<AdoptionView> adoptions;
    private transient List<ClauseFigure> figures;

    /** Without numbers: what is worked on against what stands, or the newest text by itself. */
    public void load() {
        TemplateView t = getTemplate();
        version = t.latest().version();
        label = t.fits();
        reason = t.latest().reason();
        if (to == null) to = t.latest().number();
        if (from == null
                && t.working() != null
                && t.standing() != null
                && to == t.latest().number()) {
            from = t.standing().number();
        }
        getShown();
        if (from != null) t.numbered(from).orElseThrow(() -> new NotFound("ContractEdition", key));
    }

    public TemplateView getTemplate() {
        if (template == null) template = contracts.template(seat.scope(), key);
        return template;
    }

    public EditionView getShown() {
        return getTemplate().numbered(to).orElseThrow(() -> new NotFound("ContractEdition", key));
    }

    /** The edition that can be changed or published, or null. */
    public EditionView getWorking() {
        return getTemplate().working();
    }

    public ContractText getText() {
        if (text == null) text = contracts.text(seat.scope(), key, to);
        return text;
    }

    /** Null while one edition is shown by itself. */
    public TextComparison getComparison() {
        if (from == null || from.equals(to)) return null;
        if (comparison == null) {
            comparison = TextComparison.between(contracts.text(seat.scope(), key, from), getText(), english());
        }
        return comparison;
    }

    private static boolean english() {
        return "en"
                .equals(FacesContext.getCurrentInstance()
                        .getViewRoot()
                        .getLocale()
                        .getLanguage());
    }

    public List<TextFault> getFaults() {
        if (faults == null) {
            faults = getWorking() == null
                    ? List.of()
                    : contracts.check(
                            seat.scope(),
                            contracts.text(seat.scope(), key, getWorking().number()));
        }
        return faults;
    }

    public long getBlocking() {
        return getFaults().stream().filter(TextFault::blocking).count();
    }

    /** Comments on the edition shown. */
    public List<CommentView> getComments() {
        if (comments == null) comments = contracts.comments(seat.scope(), key, to);
        return comments;
    }

    public long getUnanswered() {
        return getComments().stream().filter(c -> c.outcome() == null).count();
    }

    public List<AdoptionView> getAdoptions() {
        if (adoptions == null) adoptions = contracts.adoptions(seat.scope(), key);
        return adoptions;
    }

    /** Clauses with something to say, of the edition shown when it is published. */
    public List<ClauseFigure> getFigures() {
        if (figures == null) {
            figures = getShown().label() == null ? List.of() : contracts.figures(seat.scope(), key, to);
        }
        return figures;
    }

    public String open() {
        openComments.open(seat.scope(), new OpenComments.Opening(key, version, until));
        return here("opened");
    }

    public String end() {
        endComments.end(seat.scope(), key, version, endReason);
        return here("ended");
    }

    public void answerTo(UUID comment) {
        answering = comment;
        outcome = null;
        answer = null;
    }

    public String sendAnswer() {
        answerComment.answer(seat.scope(), new AnswerComment.Answer(answering, outcome, answer));
        return here("answered");
    }

    public String publish() {
        publishEdition.publish(seat.scope(), new PublishEdition.Publication(key, version, label, reason));
        return here("published");
    }

    public String startNext() {
        startEdition.start(seat.scope(), key);
        return "/contracts/edit.xhtml?faces-redirect=true&template=" + key;
    }

    private String here(String what) {
        return "/contracts/one.xhtml?faces-redirect=true&template=" + key + "&done=" + what;
    }

    public boolean isWriter() {
        return seat.scope().may(Right.EDIT_CONTRACTS);
    }

    public boolean isPublisher() {
        return seat.scope().may(Right.PUBLISH_CONTRACTS);
    }

    public boolean isWritable() {
        return isWriter() && getWorking() != null && getWorking().phase() != EditionPhase.OPEN;
    }

    public boolean phase(String phase) {
        return getWorking() != null && getWorking().phase().name().equals(phase);
    }

    public CommentOutcome[] getOutcomes() {
        return CommentOutcome.values();
    }

    public String lampOf(EditionPhase phase) {
        return switch (phase) {
            case DRAFT -> "none";
            case OPEN -> "run";
            case ANSWERING -> "soon";
            case PUBLISHED -> "closed";
        };
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getTo() {
        return to;
    }

    public void setTo(Integer to) {
        this.to = to;
    }

    public boolean isSide() {
        return side;
    }

    public void setSide(boolean side) {
        this.side = side;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getEndReason() {
        return endReason;
    }

    public void setEndReason(String endReason) {
        this.endReason = endReason;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public UUID getAnswering() {
        return answering;
    }

    public CommentOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CommentOutcome outcome) {
        this.outcome = outcome;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
