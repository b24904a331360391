package io.zhuangan.kit;

import io.zhuangan.contract.RoundQueries;
import io.zhuangan.contract.RoundView;
import io.zhuangan.contract.SendComment;
import io.zhuangan.shared.AccessScope;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;

/** A round of comments on a model contract, the same for firms, other associations and bureaux. */
public abstract class RoundBase implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RoundQueries rounds;

    @Inject
    SendComment sendComment;

    private UUID edition;
    private String clause;
    private String words;
    private boolean sent;
    private transient RoundView view;

    protected abstract AccessScope scope();

    /** Path of the page, to come back to after sending. */
    protected abstract String page();

    public void load() {
        getView();
    }

    public RoundView getView() {
        if (view == null) view = rounds.round(scope(), edition);
        return view;
    }

    public String send() {
        sendComment.send(scope(), new SendComment.Comment(edition, clause, words));
        return page() + "?faces-redirect=true&edition=" + edition + "&sent=true";
    }

    public UUID getEdition() {
        return edition;
    }

    public void setEdition(UUID edition) {
        this.edition = edition;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isSent() {
        return sent;
    }

    public void setSent(boolean sent) {
        this.sent = sent;
    }
}
