package io.zhuangan.association.exchange;

import io.zhuangan.association.Seat;
import io.zhuangan.exchange.FixState;
import io.zhuangan.exchange.GiveReceipt;
import io.zhuangan.exchange.OwnMeeting;
import io.zhuangan.exchange.OwnMeetingQueries;
import io.zhuangan.exchange.PointStand;
import io.zhuangan.exchange.ReplyToMeeting;
import io.zhuangan.exchange.ReportFix;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One meeting the own firm is invited to: who comes, and the receipt for each point. */
@Named("zoneMeeting")
@ViewScoped
public class ZoneMeetingPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<String> DONE = Set.of("replied", "given", "fixed");

    @Inject
    Seat seat;

    @Inject
    OwnMeetingQueries meetings;

    @Inject
    ReplyToMeeting replyToMeeting;

    @Inject
    GiveReceipt giveReceipt;

    @Inject
    ReportFix reportFix;

    private UUID key;
    private String done;
    private boolean coming = true;
    private String name;
    private String post;
    private String words;
    private final List<Row> rows = new ArrayList<>();
    private transient OwnMeeting own;

    /** What is typed for a point. */
    public static final class Row implements Serializable {
        private static final long serialVersionUID = 1L;
        private PointStand stand;
        private String words;
        private LocalDate dueOn;
        private String fixed;

        public PointStand getStand() {
            return stand;
        }

        public void setStand(PointStand stand) {
            this.stand = stand;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }

        public LocalDate getDueOn() {
            return dueOn;
        }

        public void setDueOn(LocalDate dueOn) {
            this.dueOn = dueOn;
        }

        public String getFixed() {
            return fixed;
        }

        public void setFixed(String fixed) {
            this.fixed = fixed;
        }
    }

    public void load() {
        for (OwnMeeting.Answer answer : getOwn().answers()) {
            Row row = new Row();
            if (answer.receipt() != null) {
                row.stand = answer.receipt().stand();
                row.words = answer.receipt().words();
                row.dueOn = answer.receipt().dueOn();
            }
            rows.add(row);
        }
        coming = own.guest().reply() == null || own.guest().delegateName() != null;
        name = own.guest().delegateName();
        post = own.guest().delegatePost();
        words = own.guest().replyWords();
    }

    public OwnMeeting getOwn() {
        if (own == null) own = meetings.one(seat.scope(), key);
        return own;
    }

    public String reply() {
        replyToMeeting.reply(seat.scope(), key, new ReplyToMeeting.Reply(coming, name, post, words));
        return here("replied");
    }

    public String give(int at) {
        Row row = rows.get(at);
        giveReceipt.give(seat.scope(), key, point(at), new GiveReceipt.Receipt(row.stand, row.words, row.dueOn));
        return here("given");
    }

    public String fix(int at) {
        reportFix.report(seat.scope(), key, point(at), rows.get(at).fixed);
        return here("fixed");
    }

    private UUID point(int at) {
        return getOwn().answers().get(at).point().key();
    }

    private String here(String what) {
        return "/zone/meeting.xhtml?faces-redirect=true&meeting=" + key + "&done=" + what;
    }

    /** Whether a receipt can be given, or given anew. */
    public boolean open(OwnMeeting.Answer answer) {
        return getOwn().receiving()
                && (answer.receipt() == null || answer.receipt().fix() != FixState.CONFIRMED);
    }

    public PointStand[] getStands() {
        return PointStand.values();
    }

    public String getTold() {
        return done != null && DONE.contains(done) ? done : null;
    }

    public List<Row> getRows() {
        return rows;
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

    public boolean isComing() {
        return coming;
    }

    public void setComing(boolean coming) {
        this.coming = coming;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
