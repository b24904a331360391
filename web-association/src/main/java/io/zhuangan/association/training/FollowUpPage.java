package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.shared.Time;
import io.zhuangan.training.AskFollowUp;
import io.zhuangan.training.CourseQueries;
import io.zhuangan.training.FollowUpForm;
import io.zhuangan.training.FollowUpKind;
import io.zhuangan.training.FollowUpQueries;
import io.zhuangan.training.FollowUpReport;
import io.zhuangan.training.SessionView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What a session asks of those with a seat, worded by its association, and what came back. */
@Named
@ViewScoped
public class FollowUpPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 5;

    @Inject
    Seat seat;

    @Inject
    CourseQueries courses;

    @Inject
    FollowUpQueries followUps;

    @Inject
    AskFollowUp askFollowUp;

    private UUID session;
    private SessionView view;
    private long version;
    private LocalDateTime answerBy;
    private final List<QuestionRow> rows = new ArrayList<>();
    private transient FollowUpReport report;

    /** A question as it is typed. */
    public static final class QuestionRow implements Serializable {
        private static final long serialVersionUID = 1L;
        private UUID key;
        private FollowUpKind kind = FollowUpKind.TEXT;
        private String text;
        private String options;
        private boolean required;
        private boolean fixed;

        public FollowUpKind getKind() {
            return kind;
        }

        public void setKind(FollowUpKind kind) {
            this.kind = kind;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public String getOptions() {
            return options;
        }

        public void setOptions(String options) {
            this.options = options;
        }

        public boolean isRequired() {
            return required;
        }

        public void setRequired(boolean required) {
            this.required = required;
        }

        /** Somebody answered: its words stay. */
        public boolean isFixed() {
            return fixed;
        }

        public boolean isChoice() {
            return kind == FollowUpKind.CHOICE;
        }

        private FollowUpForm.Question form() {
            return new FollowUpForm.Question(
                    key, kind, text, options == null ? List.of() : Arrays.asList(options.split("\\R")), required);
        }
    }

    public void load() {
        view = courses.session(seat.scope(), session);
        FollowUpReport now = getReport();
        version = now.version();
        answerBy =
                now.answerBy() == null || now.atStart() ? null : LocalDateTime.ofInstant(now.answerBy(), Time.SHANGHAI);
        for (FollowUpReport.Line line : now.questions()) {
            QuestionRow row = new QuestionRow();
            row.key = line.key();
            row.kind = line.kind();
            row.text = line.text();
            row.options = String.join("\n", line.options());
            row.required = line.required();
            row.fixed = line.fixed();
            rows.add(row);
        }
        if (rows.isEmpty()) rows.add(new QuestionRow());
    }

    public void addQuestion() {
        if (isMore()) rows.add(new QuestionRow());
    }

    public void removeQuestion(int index) {
        rows.remove(index);
    }

    /** Rows left empty are none. */
    public String ask() {
        List<FollowUpForm.Question> questions = rows.stream()
                .filter(r -> r.key != null || r.text != null && !r.text.isBlank())
                .map(QuestionRow::form)
                .toList();
        askFollowUp.ask(
                seat.scope(),
                session,
                new FollowUpForm(
                        version,
                        answerBy == null ? null : answerBy.atZone(Time.SHANGHAI).toInstant(),
                        questions));
        return "/training/follow-up.xhtml?faces-redirect=true&session=" + session;
    }

    public FollowUpReport getReport() {
        if (report == null) report = followUps.report(seat.scope(), session);
        return report;
    }

    public boolean isMore() {
        return rows.size() < MOST;
    }

    public FollowUpKind[] getKinds() {
        return FollowUpKind.values();
    }

    public List<QuestionRow> getRows() {
        return rows;
    }

    public UUID getSession() {
        return session;
    }

    public void setSession(UUID session) {
        this.session = session;
    }

    public LocalDateTime getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDateTime answerBy) {
        this.answerBy = answerBy;
    }

    public SessionView getView() {
        return view;
    }
}
