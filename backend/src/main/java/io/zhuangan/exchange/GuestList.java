package io.zhuangan.exchange;

import io.zhuangan.enterprise.EnterpriseDirectory;
import io.zhuangan.enterprise.EnterpriseStatus;
import io.zhuangan.enterprise.MemberFirm;
import io.zhuangan.exchange.domain.Meeting;
import io.zhuangan.exchange.domain.MeetingGuest;
import io.zhuangan.exchange.domain.Meetings;
import io.zhuangan.exchange.domain.PointReceipt;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which firms a convener can invite, who they are on a meeting's list, and how they are told. */
@ApplicationScoped
public class GuestList {
    static final String SUBJECT = "Meeting";

    private static final String FIRM_PAGE = "/association/zone/meeting.xhtml?meeting=";
    private static final int PIECE = 500;

    @Inject
    EnterpriseDirectory directory;

    @Inject
    Meetings meetings;

    @Inject
    Notifier notifier;

    @Inject
    Clock clock;

    /** A firm within the convener's reach. */
    record Candidate(long id, UUID key, String name, String district) {}

    /** Firms of a selection. A named firm outside the convener's reach does not exist. */
    List<Candidate> candidates(AccessScope scope, FirmSelection selection) {
        List<Candidate> fitting = new ArrayList<>();
        Set<UUID> named = new HashSet<>(selection.firms());
        for (MemberFirm firm : reach(scope)) {
            boolean fits = selection.firms().isEmpty()
                    ? selection.includes(firm.district(), firm.kinds())
                    : named.remove(firm.key());
            if (fits) fitting.add(new Candidate(firm.id(), firm.key(), firm.name(), firm.district()));
        }
        if (!named.isEmpty()) throw new NotFound("Enterprise", named.iterator().next());
        return fitting;
    }

    /** All firms the caller can invite: an association its members, a bureau the firms of its district or city. */
    List<MemberFirm> reach(AccessScope scope) {
        if (scope.kind() != TenantKind.ASSOCIATION) {
            return directory.all(scope).stream()
                    .filter(f -> f.status() != EnterpriseStatus.CANCELLED)
                    .map(f -> new MemberFirm(f.id(), f.key(), f.name(), f.districtCode(), f.kinds()))
                    .toList();
        }
        List<MemberFirm> all = new ArrayList<>();
        List<MemberFirm> piece = directory.memberFirms(scope, scope.tenantId(), 0, PIECE);
        while (!piece.isEmpty()) {
            all.addAll(piece);
            piece = directory.memberFirms(
                    scope, scope.tenantId(), piece.get(piece.size() - 1).id(), PIECE);
        }
        return all;
    }

    /** Tells who answers for the firm. */
    void tell(AccessScope scope, MeetingGuest guest, Meeting meeting, String notice, List<?> args) {
        notifier.tellHolders(
                scope, guest.counterpartId(), Right.ANSWER_MEETINGS, notice, args, FIRM_PAGE + meeting.key());
    }

    MeetingGuest find(AccessScope scope, Meeting meeting, UUID guest) {
        return meetings.guests(scope, meeting).stream()
                .filter(g -> g.key().equals(guest))
                .findFirst()
                .orElseThrow(() -> new NotFound("MeetingGuest", guest));
    }

    /** Guests of a meeting as they are shown, with their receipts. */
    List<GuestView> views(AccessScope scope, List<MeetingGuest> guests, Map<Long, UUID> points) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, List<PointReceipt>> receipts =
                meetings.receipts(scope, guests.stream().map(MeetingGuest::id).toList());
        return guests.stream()
                .map(g -> view(g, receipts.getOrDefault(g.id(), List.of()), points, today))
                .toList();
    }

    static GuestView view(MeetingGuest g, List<PointReceipt> receipts, Map<Long, UUID> points, LocalDate today) {
        return new GuestView(
                g.key(),
                g.firm(),
                g.district(),
                g.invitedAt(),
                g.reply(),
                g.replyWords(),
                g.delegateName(),
                g.delegatePost(),
                g.repliedAt(),
                g.repliedBy(),
                g.presence(),
                g.urgedOn(),
                receipts.stream()
                        .map(r -> r.view(points.get(r.pointId()), today))
                        .toList());
    }
}
