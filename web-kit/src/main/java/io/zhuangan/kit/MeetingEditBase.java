package io.zhuangan.kit;

import io.zhuangan.exchange.MeetingContent;
import io.zhuangan.exchange.MeetingKind;
import io.zhuangan.exchange.MeetingQueries;
import io.zhuangan.exchange.MeetingState;
import io.zhuangan.exchange.MeetingView;
import io.zhuangan.exchange.PointKind;
import io.zhuangan.exchange.SaveMeeting;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Time;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A meeting's draft while it is written. */
public abstract class MeetingEditBase implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    @Inject
    MeetingQueries meetings;

    @Inject
    SaveMeeting saveMeeting;

    private UUID about;
    private long version;
    private MeetingKind kind = MeetingKind.ANNUAL_SUPERVISION;
    private String title;
    private String titleEn;
    private String place;
    private String online;
    private LocalDateTime startsAt;
    private LocalDateTime endsAt;
    private String agenda;
    private Integer receiptWorkdays = MeetingContent.USUAL_WORKDAYS;
    private final List<PointRow> points = new ArrayList<>();

    protected abstract AccessScope scope();

    /** A point as it is typed. */
    public static final class PointRow implements Serializable {
        private static final long serialVersionUID = 1L;
        private PointKind kind = PointKind.PROBLEM;
        private String title;
        private String happened;
        private String basis;
        private String toCheck;
        private UUID publicCase;

        private boolean empty() {
            return publicCase == null
                    && Stream.of(title, happened, basis, toCheck).allMatch(t -> t == null || t.isBlank());
        }

        public PointKind getKind() {
            return kind;
        }

        public void setKind(PointKind kind) {
            this.kind = kind;
        }

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }

        public String getHappened() {
            return happened;
        }

        public void setHappened(String happened) {
            this.happened = happened;
        }

        public String getBasis() {
            return basis;
        }

        public void setBasis(String basis) {
            this.basis = basis;
        }

        public String getToCheck() {
            return toCheck;
        }

        public void setToCheck(String toCheck) {
            this.toCheck = toCheck;
        }

        public UUID getPublicCase() {
            return publicCase;
        }

        public void setPublicCase(UUID publicCase) {
            this.publicCase = publicCase;
        }
    }

    public void load() {
        if (about == null) {
            meetings.thisYear(scope()); // who may not convene gets no empty form either
            points.add(new PointRow());
            return;
        }
        MeetingView view = meetings.one(scope(), about);
        if (view.state() != MeetingState.DRAFT) throw new NotFound("Meeting", about);
        version = view.version();
        MeetingContent c = view.content();
        kind = c.kind();
        title = c.title();
        titleEn = c.titleEn();
        place = c.place();
        online = c.online();
        startsAt = local(c.startsAt());
        endsAt = local(c.endsAt());
        agenda = c.agenda();
        receiptWorkdays = c.receiptWorkdays();
        for (MeetingContent.Point p : c.points()) {
            PointRow row = new PointRow();
            row.kind = p.kind();
            row.title = p.title();
            row.happened = p.happened();
            row.basis = p.basis();
            row.toCheck = p.toCheck();
            row.publicCase = p.publicCase();
            points.add(row);
        }
    }

    public String save() {
        MeetingContent content = new MeetingContent(
                kind,
                title,
                titleEn,
                place,
                online,
                instant(startsAt),
                instant(endsAt),
                agenda,
                Objects.requireNonNullElse(receiptWorkdays, 0),
                points.stream()
                        .filter(p -> !p.empty())
                        .map(p -> new MeetingContent.Point(
                                null, p.kind, p.title, p.happened, p.basis, p.toCheck, p.publicCase))
                        .toList());
        UUID saved = saveMeeting.save(scope(), about, version, content);
        return "/meetings/one.xhtml?faces-redirect=true&about=" + saved + "&done=saved";
    }

    public void addPoint() {
        points.add(new PointRow());
    }

    public void removePoint(int index) {
        if (index < points.size()) points.remove(index);
    }

    public boolean isMore() {
        return points.size() < MOST;
    }

    private static LocalDateTime local(Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, Time.SHANGHAI);
    }

    private static Instant instant(LocalDateTime at) {
        return at == null ? null : at.atZone(Time.SHANGHAI).toInstant();
    }

    public MeetingKind[] getKinds() {
        return MeetingKind.values();
    }

    public PointKind[] getPointKinds() {
        return PointKind.values();
    }

    public List<PointRow> getPoints() {
        return points;
    }

    public UUID getAbout() {
        return about;
    }

    public void setAbout(UUID about) {
        this.about = about;
    }

    public MeetingKind getKind() {
        return kind;
    }

    public void setKind(MeetingKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getOnline() {
        return online;
    }

    public void setOnline(String online) {
        this.online = online;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalDateTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalDateTime endsAt) {
        this.endsAt = endsAt;
    }

    public String getAgenda() {
        return agenda;
    }

    public void setAgenda(String agenda) {
        this.agenda = agenda;
    }

    public Integer getReceiptWorkdays() {
        return receiptWorkdays;
    }

    public void setReceiptWorkdays(Integer receiptWorkdays) {
        this.receiptWorkdays = receiptWorkdays;
    }
}
