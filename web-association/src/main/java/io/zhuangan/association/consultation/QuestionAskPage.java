package io.zhuangan.association.consultation;

import io.zhuangan.association.Seat;
import io.zhuangan.consultation.AskQuestion;
import io.zhuangan.consultation.AskedProduct;
import io.zhuangan.consultation.NewQuestion;
import io.zhuangan.consultation.OwnQuestionQueries;
import io.zhuangan.consultation.PublicAnswer;
import io.zhuangan.consultation.PublicAnswers;
import io.zhuangan.consultation.QuestionView;
import io.zhuangan.consultation.TopicView;
import io.zhuangan.kit.Languages;
import io.zhuangan.shared.TenantKind;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Ask the bureau; what others asked before is looked for first. */
@Named("askQuestion")
@ViewScoped
public class QuestionAskPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    OwnQuestionQueries questions;

    @Inject
    AskQuestion askQuestion;

    @Inject
    PublicAnswers answers;

    private UUID follows;
    private String topic;
    private String title;
    private String words;
    private String clause;
    private AskedProduct product;
    private boolean mayPublish = true;
    private boolean looked;
    private transient List<PublicAnswer> found;
    private transient List<TopicView> topics;
    private transient QuestionView first;

    public void load() {
        if (follows != null) getFirst();
        getTopics();
    }

    /** Looks for what was answered before; nothing is sent by it. */
    public void look() {
        String lang =
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
        found = answers.like(title, Languages.ENGLISH.getLanguage().equals(lang));
        looked = true;
    }

    public String send() {
        UUID key = askQuestion.ask(
                seat.scope(), new NewQuestion(topic, title, words, clause, product, mayPublish, follows));
        String page = seat.scope().kind() == TenantKind.ENTERPRISE ? "/zone/question.xhtml" : "/questions/one.xhtml";
        return page + "?faces-redirect=true&question=" + key + "&asked=true";
    }

    public List<TopicView> getTopics() {
        if (topics == null) {
            topics = questions.topics(seat.scope()).stream()
                    .filter(t -> !t.retired())
                    .toList();
        }
        return topics;
    }

    /** Topics of which the city says what belongs to them. */
    public List<TopicView> getDescribed() {
        return getTopics().stream().filter(t -> t.description() != null).toList();
    }

    /** The question this one follows, or null. */
    public QuestionView getFirst() {
        if (first == null && follows != null) first = questions.one(seat.scope(), follows);
        return first;
    }

    public AskedProduct[] getProducts() {
        return AskedProduct.values();
    }

    public List<PublicAnswer> getFound() {
        return found == null ? List.of() : found;
    }

    public boolean isLooked() {
        return looked;
    }

    public UUID getFollows() {
        return follows;
    }

    public void setFollows(UUID follows) {
        this.follows = follows;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public AskedProduct getProduct() {
        return product;
    }

    public void setProduct(AskedProduct product) {
        this.product = product;
    }

    public boolean isMayPublish() {
        return mayPublish;
    }

    public void setMayPublish(boolean mayPublish) {
        this.mayPublish = mayPublish;
    }
}
