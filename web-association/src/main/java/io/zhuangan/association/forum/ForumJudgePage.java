package io.zhuangan.association.forum;

import io.zhuangan.association.Seat;
import io.zhuangan.forum.AnswerAsAssociation;
import io.zhuangan.forum.ArrangeTopic;
import io.zhuangan.forum.DecideAppeal;
import io.zhuangan.forum.DecideTopic;
import io.zhuangan.forum.ForumDeskQueries;
import io.zhuangan.forum.HidePost;
import io.zhuangan.forum.KeepPost;
import io.zhuangan.forum.PostView;
import io.zhuangan.forum.ReportView;
import io.zhuangan.forum.ThreadView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One post of the association's forum, for its staff: let through, hidden, kept, arranged, an appeal decided. */
@Named("forumJudge")
@ViewScoped
public class ForumJudgePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PIECE = 50;
    private static final Set<String> DONE =
            Set.of("published", "returned", "hidden", "kept", "restored", "upheld", "arranged", "said");

    @Inject
    Seat seat;

    @Inject
    ForumDeskQueries desk;

    @Inject
    DecideTopic decideTopic;

    @Inject
    HidePost hidePost;

    @Inject
    KeepPost keepPost;

    @Inject
    DecideAppeal decideAppeal;

    @Inject
    ArrangeTopic arrangeTopic;

    @Inject
    AnswerAsAssociation answerAsAssociation;

    private UUID key;
    private int from;
    private String done;
    private String reason;
    private String words;
    private PostView shown;
    private ThreadView thread;
    private List<ReportView> reports = List.of();

    public void load() {
        shown = desk.post(seat.scope(), key);
        reports = desk.reports(seat.scope(), key);
        if (shown.topic() == null) thread = desk.thread(seat.scope(), key, from, PIECE);
    }

    public String publish() {
        decideTopic.decide(seat.scope(), key, shown.version(), true, null);
        return here("published");
    }

    public String sendBack() {
        decideTopic.decide(seat.scope(), key, shown.version(), false, reason);
        return here("returned");
    }

    public String hide() {
        hidePost.hide(seat.scope(), key, shown.version(), reason);
        return here("hidden");
    }

    public String keep() {
        keepPost.keep(seat.scope(), key, shown.version());
        return here("kept");
    }

    public String restore() {
        decideAppeal.decide(seat.scope(), key, shown.version(), true, reason);
        return here("restored");
    }

    public String uphold() {
        decideAppeal.decide(seat.scope(), key, shown.version(), false, reason);
        return here("upheld");
    }

    public String pin() {
        arrangeTopic.arrange(seat.scope(), key, shown.version(), !shown.pinned(), shown.closed());
        return here("arranged");
    }

    public String close() {
        arrangeTopic.arrange(seat.scope(), key, shown.version(), shown.pinned(), !shown.closed());
        return here("arranged");
    }

    public String say() {
        answerAsAssociation.comment(seat.scope(), key, words);
        return here("said");
    }

    private String here(String what) {
        return "/forum/post.xhtml?faces-redirect=true&post=" + key + "&done=" + what;
    }

    public String getTold() {
        return done != null && DONE.contains(done) ? done : null;
    }

    /** Something stands here that the association has to look at. */
    public boolean isToKeep() {
        return shown.in("PUBLISHED") && (shown.changed() || shown.reports() > 0);
    }

    public PostView getShown() {
        return shown;
    }

    public ThreadView getThread() {
        return thread;
    }

    public List<ReportView> getReports() {
        return reports;
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
