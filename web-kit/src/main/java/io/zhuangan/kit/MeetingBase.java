package io.zhuangan.kit;

import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.exchange.CancelMeeting;
import io.zhuangan.exchange.CloseMeeting;
import io.zhuangan.exchange.ConveneMeeting;
import io.zhuangan.exchange.DecideFix;
import io.zhuangan.exchange.DiscardMeeting;
import io.zhuangan.exchange.FirmSelection;
import io.zhuangan.exchange.FixState;
import io.zhuangan.exchange.GuestView;
import io.zhuangan.exchange.HoldMeeting;
import io.zhuangan.exchange.InviteFirms;
import io.zhuangan.exchange.MeetingBoard;
import io.zhuangan.exchange.MeetingContent;
import io.zhuangan.exchange.MeetingQueries;
import io.zhuangan.exchange.MeetingState;
import io.zhuangan.exchange.MeetingView;
import io.zhuangan.exchange.MoveMeeting;
import io.zhuangan.exchange.Presence;
import io.zhuangan.exchange.ReceiptView;
import io.zhuangan.exchange.RecordPresence;
import io.zhuangan.exchange.TakeOffList;
import io.zhuangan.exchange.UrgeGuests;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Time;
import io.zhuangan.tenancy.DistrictView;
import io.zhuangan.tenancy.TenantQueries;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One meeting for who convenes it: its list of firms, the step that comes next, and what came back. */
public abstract class MeetingBase implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<String> DONE =
            Set.of("saved", "listed", "convened", "moved", "held", "presence", "decided", "urged", "closed");

    @Inject
    MeetingQueries meetings;

    @Inject
    InviteFirms inviteFirms;

    @Inject
    TakeOffList takeOffList;

    @Inject
    ConveneMeeting conveneMeeting;

    @Inject
    MoveMeeting moveMeeting;

    @Inject
    CancelMeeting cancelMeeting;

    @Inject
    DiscardMeeting discardMeeting;

    @Inject
    RecordPresence recordPresence;

    @Inject
    HoldMeeting holdMeeting;

    @Inject
    DecideFix decideFix;

    @Inject
    UrgeGuests urgeGuests;

    @Inject
    CloseMeeting closeMeeting;

    @Inject
    TenantQueries tenants;

    @Inject
    Clock clock;

    private UUID about;
    private String done;
    private long version;
    private String[] districts = {};
    private String[] firmKinds = {};
    private String[] firms = {};
    private LocalDateTime startsAt;
    private LocalDateTime endsAt;
    private String place;
    private String online;
    private String words;
    private final Map<String, String> said = new HashMap<>();
    private final Map<String, String> presence = new HashMap<>();
    private transient MeetingBoard board;
    private transient Map<String, String> names;

    protected abstract AccessScope scope();

    public void load() {
        MeetingView view = getView();
        version = view.version();
        startsAt = view.content().startsAt() == null
                ? null
                : LocalDateTime.ofInstant(view.content().startsAt(), Time.SHANGHAI);
        endsAt = view.content().endsAt() == null
                ? null
                : LocalDateTime.ofInstant(view.content().endsAt(), Time.SHANGHAI);
        place = view.content().place();
        online = view.content().online();
        for (GuestView g : getBoard().guests()) {
            presence.put(
                    g.key().toString(), g.presence() == null ? "" : g.presence().name());
        }
    }

    public MeetingBoard getBoard() {
        if (board == null) board = meetings.board(scope(), about);
        return board;
    }

    public MeetingView getView() {
        return getBoard().meeting();
    }

    public String invite() {
        Set<UUID> named = Arrays.stream(firms).map(UUID::fromString).collect(Collectors.toSet());
        inviteFirms.invite(
                scope(),
                about,
                new FirmSelection(
                        Set.of(districts),
                        Arrays.stream(firmKinds).map(EnterpriseKind::valueOf).collect(Collectors.toSet()),
                        named));
        return here("listed");
    }

    public String takeOff(UUID guest) {
        takeOffList.remove(scope(), about, guest);
        return here("listed");
    }

    public String convene() {
        conveneMeeting.convene(scope(), about, version);
        return here("convened");
    }

    public String discard() {
        discardMeeting.discard(scope(), about, version);
        return "/meetings/index.xhtml?faces-redirect=true&done=discarded";
    }

    public String move() {
        moveMeeting.move(
                scope(),
                about,
                version,
                new MoveMeeting.Move(
                        startsAt == null ? null : startsAt.atZone(Time.SHANGHAI).toInstant(),
                        endsAt == null ? null : endsAt.atZone(Time.SHANGHAI).toInstant(),
                        place,
                        online,
                        words));
        return here("moved");
    }

    public String cancel() {
        cancelMeeting.cancel(scope(), about, version, words);
        return here("moved");
    }

    public String record() {
        Map<UUID, Presence> there = new HashMap<>();
        presence.forEach((guest, what) ->
                there.put(UUID.fromString(guest), what == null || what.isEmpty() ? null : Presence.valueOf(what)));
        recordPresence.record(scope(), about, there);
        return here("presence");
    }

    public String hold() {
        holdMeeting.hold(scope(), about, version, words);
        return here("held");
    }

    public String decide(Fix fix, boolean accepted) {
        decideFix.decide(
                scope(),
                about,
                new DecideFix.Decision(fix.guest().key(), fix.point().key(), accepted, said.get(fix.getId())));
        return here("decided");
    }

    public String urge() {
        urgeGuests.urge(scope(), about);
        return here("urged");
    }

    public String close() {
        closeMeeting.close(scope(), about, version, words);
        return here("closed");
    }

    private String here(String what) {
        return "/meetings/one.xhtml?faces-redirect=true&about=" + about + "&done=" + what;
    }

    /** A problem that a firm found in itself. */
    public record Fix(GuestView guest, MeetingContent.Point point, ReceiptView receipt) {
        public String getId() {
            return guest.key() + "-" + point.key();
        }
    }

    /** Problems that wait for the convener first, then those that wait for their firm. */
    public List<Fix> getFixes() {
        List<Fix> fixes = new ArrayList<>();
        for (FixState state : List.of(FixState.REPORTED, FixState.OPEN)) {
            for (GuestView g : getBoard().guests()) {
                for (ReceiptView r : g.receipts()) {
                    if (r.fix() == state) fixes.add(new Fix(g, point(r.point()), r));
                }
            }
        }
        return fixes;
    }

    private MeetingContent.Point point(UUID key) {
        return getView().content().points().stream()
                .filter(p -> p.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it has begun. */
    public boolean isBegun() {
        return getView().content().startsAt() != null
                && !clock.instant().isBefore(getView().content().startsAt());
    }

    /** Whether who was there can be recorded now. */
    public boolean isRecording() {
        MeetingState state = getView().state();
        return getView().own() && isBegun() && (state == MeetingState.CONVENED || state == MeetingState.HELD);
    }

    public List<DistrictView> getAllDistricts() {
        return tenants.districts(scope());
    }

    public EnterpriseKind[] getAllKinds() {
        return EnterpriseKind.values();
    }

    public List<MeetingQueries.Invitable> getAllFirms() {
        return meetings.invitable(scope());
    }

    public Presence[] getPresences() {
        return Presence.values();
    }

    /** Name of a district in the reader's language. */
    public String district(String code) {
        if (names == null) {
            boolean english = BulletinBase.english();
            names = tenants.districts(scope()).stream()
                    .collect(Collectors.toMap(d -> d.code(), d -> english ? d.nameEn() : d.name()));
        }
        return names.getOrDefault(code, code);
    }

    public String getTold() {
        return done != null && DONE.contains(done) ? done : null;
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

    public String[] getDistricts() {
        return districts;
    }

    public void setDistricts(String[] districts) {
        this.districts = districts;
    }

    public String[] getFirmKinds() {
        return firmKinds;
    }

    public void setFirmKinds(String[] firmKinds) {
        this.firmKinds = firmKinds;
    }

    public String[] getFirms() {
        return firms;
    }

    public void setFirms(String[] firms) {
        this.firms = firms;
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** What is typed beside a fix, by its id. */
    public Map<String, String> getSaid() {
        return said;
    }

    /** What is chosen for a guest, by its key; empty for not recorded. */
    public Map<String, String> getPresence() {
        return presence;
    }
}
