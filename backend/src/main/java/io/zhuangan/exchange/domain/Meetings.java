package io.zhuangan.exchange.domain;

import io.zhuangan.exchange.HeldMeeting;
import io.zhuangan.exchange.MeetingContent;
import io.zhuangan.exchange.MeetingView;
import io.zhuangan.shared.AccessScope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Meetings and what came back. A firm gets columns of its own invitations, never a convener's row. */
public interface Meetings {
    void add(Meeting meeting);

    void add(MeetingGuest guest);

    void add(PointReceipt receipt);

    /** What the caller's own body calls itself in English, or null. */
    String englishName(AccessScope convener);

    /** A meeting that the caller's own body convenes, locked. */
    Meeting lock(AccessScope convener, UUID key);

    /** A meeting the caller may read: its own, or for a bureau those of the bureaux within reach. */
    Meeting get(AccessScope reader, UUID key);

    /** Newest first; drafts of others and what was discarded are left out. */
    List<Meeting> readable(AccessScope reader, int most);

    /**
     * Meetings that bureaux within reach held in a calendar year of Shanghai, newest first; counted by the database, since
     * a yearly meeting invites all firms of a city.
     */
    List<HeldMeeting> heldIn(AccessScope reader, int year);

    /** Replaces the points of a draft. */
    void notify(AccessScope convener, Meeting draft, List<MeetingContent.Point> points);

    /** Points by internal id of the meeting, in order. */
    Map<Long, List<MeetingContent.Point>> points(AccessScope reader, Collection<Long> meetings);

    /** The firms on the list, by name. */
    List<MeetingGuest> guests(AccessScope reader, Meeting meeting);

    /** The same for many, by internal id of the meeting. */
    Map<Long, List<MeetingGuest>> guests(AccessScope reader, Collection<Long> meetings);

    /** Receipts of these guests, by internal id of the guest. */
    Map<Long, List<PointReceipt>> receipts(AccessScope reader, Collection<Long> guests);

    /** Internal ids of points to their keys. */
    Map<Long, UUID> pointKeys(AccessScope reader, Collection<Long> meetings);

    void remove(AccessScope convener, MeetingGuest guest);

    /** Invitations of the caller's own firm, newest first. @param only key of the one that is asked for, or null for all */
    List<Invitation> invitations(AccessScope firm, UUID only, int most);

    /** Locks the firm's row of an invitation. */
    void lock(MeetingGuest own);

    /** Meetings whose receipts are due within a day or were, for the timer. */
    List<Due> reminding(LocalDate today);

    /**
     * A meeting as an invited firm may read it, with all that is the firm's own.
     *
     * @param points internal ids to keys
     */
    record Invitation(MeetingView meeting, MeetingGuest guest, Map<Long, UUID> points, List<PointReceipt> receipts) {}

    /** A meeting and the platform acting for its convener. */
    record Due(AccessScope scope, UUID meeting) {}
}
