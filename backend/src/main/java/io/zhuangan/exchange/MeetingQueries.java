package io.zhuangan.exchange;

import io.zhuangan.calendar.Deadlines;
import io.zhuangan.exchange.domain.Meeting;
import io.zhuangan.exchange.domain.MeetingGuest;
import io.zhuangan.exchange.domain.MeetingSums;
import io.zhuangan.exchange.domain.Meetings;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Meetings with what came back: those of the own body, and for a bureau those of the bureaux within reach. */
@Reads
@Permit(Right.CONVENE_MEETINGS)
public class MeetingQueries {
    /** Key of the text that says where a receipt's days come from. */
    static final String BASIS = "exchange.receipt";

    private static final int MOST = 500;

    @Inject
    Meetings meetings;

    @Inject
    GuestList guests;

    @Inject
    Deadlines deadlines;

    @Inject
    Clock clock;

    /** Drafts and what is to come first, then the newest. */
    public List<MeetingLine> list(AccessScope scope) {
        List<Meeting> all = meetings.readable(scope, MOST);
        List<Long> ids = all.stream().map(Meeting::id).toList();
        Map<Long, List<MeetingGuest>> listed = meetings.guests(scope, ids);
        Map<Long, List<MeetingContent.Point>> points = meetings.points(scope, ids);
        Map<Long, UUID> keys = meetings.pointKeys(scope, ids);
        Map<UUID, GuestView> views =
                guests
                        .views(
                                scope,
                                listed.values().stream().flatMap(List::stream).toList(),
                                keys)
                        .stream()
                        .collect(Collectors.toMap(GuestView::key, Function.identity()));
        return all.stream()
                .map(m -> {
                    MeetingView view = m.view(scope, points.getOrDefault(m.id(), List.of()));
                    List<GuestView> firms = listed.getOrDefault(m.id(), List.of()).stream()
                            .map(g -> views.get(g.key()))
                            .toList();
                    return new MeetingLine(view, MeetingSums.of(view, firms));
                })
                .sorted(Comparator.comparing(l -> !open(l.meeting().state())))
                .toList();
    }

    private MeetingView view(AccessScope scope, Meeting meeting) {
        return meeting.view(scope, meetings.points(scope, List.of(meeting.id())).getOrDefault(meeting.id(), List.of()));
    }

    private static boolean open(MeetingState state) {
        return state == MeetingState.DRAFT || state == MeetingState.CONVENED;
    }

    public MeetingView one(AccessScope scope, UUID key) {
        return view(scope, meetings.get(scope, key));
    }

    public MeetingBoard board(AccessScope scope, UUID key) {
        Meeting meeting = meetings.get(scope, key);
        MeetingView view = view(scope, meeting);
        List<GuestView> firms =
                guests.views(scope, meetings.guests(scope, meeting), meetings.pointKeys(scope, List.of(meeting.id())));
        return new MeetingBoard(
                view,
                view.receiptDue() == null ? null : deadlines.fixed(scope, view.receiptDue(), BASIS),
                MeetingSums.of(view, firms),
                firms);
    }

    /** The meetings held in a year, within the caller's reach. */
    public MeetingFigures figures(AccessScope scope, int year) {
        return MeetingSums.year(year, list(scope));
    }

    /** How many firms a selection would add to the list. */
    public int reach(AccessScope scope, FirmSelection selection) {
        return guests.candidates(scope, selection).size();
    }

    /** Firms that can be invited, for choosing some by name. */
    public List<Invitable> invitable(AccessScope scope) {
        return guests.reach(scope).stream()
                .map(f -> new Invitable(f.key(), f.name(), f.district()))
                .sorted(Comparator.comparing(Invitable::name))
                .toList();
    }

    /** A firm within the convener's reach. */
    public record Invitable(UUID key, String name, String district) {}

    public int thisYear(AccessScope scope) {
        return LocalDate.now(clock).getYear();
    }
}
