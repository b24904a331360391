package io.zhuangan.regulator.consultation;

import io.zhuangan.consultation.EndEntry;
import io.zhuangan.consultation.EntryQueries;
import io.zhuangan.consultation.EntryState;
import io.zhuangan.consultation.EntryView;
import io.zhuangan.consultation.PublishEntry;
import io.zhuangan.consultation.TopicView;
import io.zhuangan.consultation.WriteEntry;
import io.zhuangan.regulator.Seat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One answer for everybody: written, published by somebody else, replaced or withdrawn. */
@Named("answerEntry")
@ViewScoped
public class EntryPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<String> DONE = Set.of("written", "published", "ended");

    @Inject
    Seat seat;

    @Inject
    EntryQueries entries;

    @Inject
    WriteEntry writeEntry;

    @Inject
    PublishEntry publishEntry;

    @Inject
    EndEntry endEntry;

    private UUID key;
    private UUID question;
    private String done;
    private EntryView shown;
    private final EntryForm form = new EntryForm();
    private String reason;
    private UUID replacement;
    private transient List<TopicView> topics;
    private transient List<EntryView> others;

    public void load() {
        if (key != null) {
            shown = entries.one(seat.scope(), key);
            form.fill(shown.text());
        } else if (question != null) {
            form.fill(entries.source(seat.scope(), question));
        }
        getTopics();
    }

    public String write() {
        UUID written = writeEntry.write(
                seat.scope(), new WriteEntry.Writing(key, shown == null ? 0 : shown.version(), question, form.text()));
        return here(written, "written");
    }

    public String publish() {
        publishEntry.publish(seat.scope(), key, shown.version());
        return here(key, "published");
    }

    public String end() {
        endEntry.end(seat.scope(), new EndEntry.Ending(key, shown.version(), reason, replacement));
        return here(key, "ended");
    }

    private static String here(UUID key, String what) {
        return "/consultation/entry.xhtml?faces-redirect=true&entry=" + key + "&done=" + what;
    }

    public List<TopicView> getTopics() {
        if (topics == null) {
            // a retired topic is offered only to what already has it
            topics = entries.topics(seat.scope()).stream()
                    .filter(t -> !t.retired() || t.code().equals(form.getTopic()))
                    .toList();
        }
        return topics;
    }

    /** Published entries that could take this one's place. */
    public List<EntryView> getOthers() {
        if (others == null) {
            others = entries.all(seat.scope()).stream()
                    .filter(e -> e.state() == EntryState.PUBLISHED && !e.key().equals(key))
                    .toList();
        }
        return others;
    }

    public boolean isWritable() {
        return shown == null || shown.endedOn() == null;
    }

    public String getTold() {
        return done != null && DONE.contains(done) ? done : null;
    }

    public EntryView getShown() {
        return shown;
    }

    public EntryForm getForm() {
        return form;
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public UUID getQuestion() {
        return question;
    }

    public void setQuestion(UUID question) {
        this.question = question;
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

    public UUID getReplacement() {
        return replacement;
    }

    public void setReplacement(UUID replacement) {
        this.replacement = replacement;
    }
}
