package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.training.ArchiveQuestion;
import io.zhuangan.training.QuestionForm;
import io.zhuangan.training.QuestionKind;
import io.zhuangan.training.QuestionQueries;
import io.zhuangan.training.QuestionView;
import io.zhuangan.training.WriteQuestion;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** One question: what it says and which answer is right. */
@Named
@ViewScoped
public class QuestionPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_OPTIONS = 4;
    private static final int MOST_OPTIONS = 8;

    @Inject
    Seat seat;

    @Inject
    QuestionQueries questions;

    @Inject
    WriteQuestion writeQuestion;

    @Inject
    ArchiveQuestion archiveQuestion;

    private UUID key;
    private QuestionView view;
    private QuestionKind kind = QuestionKind.SINGLE;
    private String text;
    private String explanation;
    private String clause;
    private boolean legal;
    private boolean statementTrue = true;
    private List<OptionRow> options = new ArrayList<>();

    /** An option as it is typed. */
    public static final class OptionRow implements Serializable {
        private static final long serialVersionUID = 1L;
        private String text = "";
        private boolean right;

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text == null ? "" : text;
        }

        public boolean isRight() {
            return right;
        }

        public void setRight(boolean right) {
            this.right = right;
        }
    }

    public void load() {
        if (key != null) {
            view = questions.question(seat.scope(), key);
            kind = view.kind();
            text = view.text();
            explanation = view.explanation();
            clause = view.clause();
            legal = view.legal();
            statementTrue = view.right().contains(0);
            for (int i = 0; i < view.options().size(); i++) {
                OptionRow row = new OptionRow();
                row.setText(view.options().get(i));
                row.setRight(view.right().contains(i));
                options.add(row);
            }
        } else {
            questions.clauses(seat.scope());
        }
        while (options.size() < USUAL_OPTIONS) options.add(new OptionRow());
    }

    public void addOption() {
        if (options.size() < MOST_OPTIONS) options.add(new OptionRow());
    }

    /** Options left empty at the end are none; one left empty between others is refused by its number. */
    public String save() {
        List<String> texts = new ArrayList<>();
        Set<Integer> right = new TreeSet<>();
        int last = options.size();
        while (last > 0
                && options.get(last - 1).getText().isBlank()
                && !options.get(last - 1).isRight()) last--;
        for (int i = 0; i < last; i++) {
            texts.add(options.get(i).getText());
            if (options.get(i).isRight()) right.add(i);
        }
        if (isStatement()) right = Set.of(statementTrue ? 0 : 1);
        long version = view == null ? 0 : view.version();
        writeQuestion.write(
                seat.scope(), new QuestionForm(key, version, kind, text, texts, right, explanation, clause, legal));
        return "/training/questions.xhtml?faces-redirect=true";
    }

    public String archive(boolean archived) {
        archiveQuestion.archive(seat.scope(), key, archived);
        return "/training/questions.xhtml?faces-redirect=true";
    }

    public boolean isStatement() {
        return kind == QuestionKind.TRUE_FALSE;
    }

    public boolean isMore() {
        return options.size() < MOST_OPTIONS;
    }

    public QuestionKind[] getKinds() {
        return QuestionKind.values();
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public QuestionView getView() {
        return view;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public void setKind(QuestionKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public boolean isLegal() {
        return legal;
    }

    public void setLegal(boolean legal) {
        this.legal = legal;
    }

    public boolean isStatementTrue() {
        return statementTrue;
    }

    public void setStatementTrue(boolean statementTrue) {
        this.statementTrue = statementTrue;
    }

    public List<OptionRow> getOptions() {
        return options;
    }
}
