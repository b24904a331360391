package io.zhuangan.regulator.consultation;

import io.zhuangan.consultation.RemoveTopic;
import io.zhuangan.consultation.RetireTopic;
import io.zhuangan.consultation.SaveTopic;
import io.zhuangan.consultation.TopicLine;
import io.zhuangan.consultation.TopicQueries;
import io.zhuangan.consultation.TopicText;
import io.zhuangan.regulator.Seat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/** One topic of the city's list: named, described, retired or removed. */
@Named("answerTopic")
@ViewScoped
public class TopicPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<String> DONE = Set.of("saved", "retired", "resumed");
    private static final int USUAL_DAYS = 10;

    @Inject
    Seat seat;

    @Inject
    TopicQueries topics;

    @Inject
    SaveTopic saveTopic;

    @Inject
    RetireTopic retireTopic;

    @Inject
    RemoveTopic removeTopic;

    private UUID about;
    private String done;
    private TopicLine shown;
    private String name;
    private String nameEn;
    private String description;
    private String descriptionEn;
    private int workdays = USUAL_DAYS;

    public void load() {
        if (about == null) {
            topics.all(seat.scope());
            return;
        }
        shown = topics.one(seat.scope(), about);
        name = shown.text().name();
        nameEn = shown.text().nameEn();
        description = shown.text().description();
        descriptionEn = shown.text().descriptionEn();
        workdays = shown.text().workdays();
    }

    public String save() {
        TopicText text = new TopicText(name, nameEn, description, descriptionEn, workdays);
        return here(saveTopic.save(seat.scope(), about, version(), text), "saved");
    }

    public String retire() {
        retireTopic.retire(seat.scope(), about, version(), true);
        return here(about, "retired");
    }

    public String resume() {
        retireTopic.retire(seat.scope(), about, version(), false);
        return here(about, "resumed");
    }

    public String remove() {
        removeTopic.remove(seat.scope(), about, version());
        return "/consultation/topics.xhtml?faces-redirect=true&removed=true";
    }

    private long version() {
        return shown == null ? 0 : shown.version();
    }

    private static String here(UUID key, String what) {
        return "/consultation/topic.xhtml?faces-redirect=true&about=" + key + "&done=" + what;
    }

    public String getTold() {
        return done != null && DONE.contains(done) ? done : null;
    }

    public TopicLine getShown() {
        return shown;
    }

    public UUID getAbout() {
        return about;
    }

    public void setAbout(UUID about) {
        this.about = about;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getDescriptionEn() {
        return descriptionEn;
    }

    public void setDescriptionEn(String descriptionEn) {
        this.descriptionEn = descriptionEn;
    }

    public int getWorkdays() {
        return workdays;
    }

    public void setWorkdays(int workdays) {
        this.workdays = workdays;
    }
}
