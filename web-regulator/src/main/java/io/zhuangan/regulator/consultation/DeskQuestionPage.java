package io.zhuangan.regulator.consultation;

import io.zhuangan.consultation.AnswerDeskQueries;
import io.zhuangan.consultation.AnswerDraft;
import io.zhuangan.consultation.DecideAnswer;
import io.zhuangan.consultation.ProposeAnswer;
import io.zhuangan.consultation.QuestionView;
import io.zhuangan.consultation.ReturnProposal;
import io.zhuangan.consultation.TopicView;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/** One question at the bureau: its answer is drafted, sent back or decided by somebody else. */
@Named("deskQuestion")
@ViewScoped
public class DeskQuestionPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<String> DONE = Set.of("proposed", "returned", "decided");

    @Inject
    Seat seat;

    @Inject
    AnswerDeskQueries questions;

    @Inject
    ProposeAnswer proposeAnswer;

    @Inject
    ReturnProposal returnProposal;

    @Inject
    DecideAnswer decideAnswer;

    private UUID key;
    private String done;
    private QuestionView shown;
    private transient TopicView topic;
    private String words;
    private String document;
    private String article;
    private String reason;

    public void load() {
        shown = questions.one(seat.scope(), key);
        if (shown.draft() != null) {
            words = shown.draft().words();
            document = shown.draft().document();
            article = shown.draft().article();
        }
    }

    public String propose() {
        proposeAnswer.propose(seat.scope(), key, shown.version(), new AnswerDraft(words, document, article));
        return here("proposed");
    }

    public String sendBack() {
        returnProposal.sendBack(seat.scope(), key, shown.version(), reason);
        return here("returned");
    }

    public String decide() {
        decideAnswer.decide(seat.scope(), key, shown.version());
        return here("decided");
    }

    private String here(String what) {
        return "/consultation/question.xhtml?faces-redirect=true&question=" + key + "&done=" + what;
    }

    public boolean isDecider() {
        return seat.scope().may(Right.DECIDE_ANSWER);
    }

    public TopicView getTopic() {
        if (topic == null) {
            topic = questions.topics(seat.scope()).stream()
                    .filter(t -> t.code().equals(shown.topic()))
                    .findFirst()
                    .orElse(null);
        }
        return topic;
    }

    public String getTold() {
        return done != null && DONE.contains(done) ? done : null;
    }

    public QuestionView getShown() {
        return shown;
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
