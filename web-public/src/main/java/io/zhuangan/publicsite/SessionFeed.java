package io.zhuangan.publicsite;

import io.zhuangan.shared.Time;
import io.zhuangan.showcase.PublicSession;
import io.zhuangan.training.CalendarEntry;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.SessionState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Sessions as an iCalendar feed (RFC 5545). A session keeps its UID for life; each change makes SEQUENCE grow, and a
 * cancelled one stays in the feed as CANCELLED, so that subscribers learn of both. Times are Shanghai times with their
 * own VTIMEZONE: no calendar has to know the zone, and nothing is fetched from anywhere.
 */
final class SessionFeed {
    static final String ZONE = "Asia/Shanghai";

    private final Function<UUID, String> addresses;

    /** @param addresses whole address of a session's page */
    SessionFeed(Function<UUID, String> addresses) {
        this.addresses = addresses;
    }

    byte[] of(String name, List<PublicSession> sessions) {
        return write(name, sessions.stream().map(this::event).toList());
    }

    /** One person's enrolments: waiting and asked for are tentative, given back and called off are cancelled. */
    byte[] ofPerson(String name, List<CalendarEntry> entries) {
        return write(name, entries.stream().map(this::event).toList());
    }

    private static byte[] write(String name, List<VEvent> events) {
        PropertyList head = new PropertyList(List.of(
                new ProdId("-//Zhuangan//Training calendar 1//ZH"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                ImmutableMethod.PUBLISH,
                new XProperty("X-WR-CALNAME", name),
                new XProperty("X-WR-TIMEZONE", ZONE)));
        Calendar calendar = new Calendar(head, new ComponentList<>());
        calendar.add(zone());
        events.forEach(calendar::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private VEvent event(PublicSession s) {
        return event(
                s.icalUid(),
                s.icalSequence(),
                s.touchedAt(),
                s.startsAt(),
                s.endsAt(),
                title(s.title(), s.number()),
                s.place(),
                description(s),
                s.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED,
                s.key());
    }

    private VEvent event(CalendarEntry e) {
        Status held = e.state() == EnrolmentState.SEATED
                ? ImmutableStatus.VEVENT_CONFIRMED
                : ImmutableStatus.VEVENT_TENTATIVE;
        return event(
                e.key() + "@zhuangan.io",
                (int) e.sequence(),
                e.touched(),
                e.starts(),
                e.ends(),
                (held == ImmutableStatus.VEVENT_TENTATIVE && !e.cancelled() ? "候补：" : "")
                        + title(e.title(), e.number()),
                e.place(),
                description(e),
                e.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : held,
                e.session());
    }

    private VEvent event(
            String uid,
            int sequence,
            Instant touched,
            Instant starts,
            Instant ends,
            String title,
            String place,
            String description,
            Status status,
            UUID session) {
        return new VEvent(new PropertyList(List.of(
                new Uid(uid),
                new DtStamp(touched),
                new LastModified(touched),
                new Sequence(sequence),
                local(new DtStart<>(shanghai(starts))),
                local(new DtEnd<>(shanghai(ends))),
                new net.fortuna.ical4j.model.property.Summary(title),
                new net.fortuna.ical4j.model.property.Location(place),
                new net.fortuna.ical4j.model.property.Description(description),
                status,
                new Url(URI.create(addresses.apply(session))))));
    }

    private static <P extends net.fortuna.ical4j.model.Property> P local(P date) {
        date.add(new TzId(ZONE));
        return date;
    }

    private static LocalDateTime shanghai(Instant moment) {
        return LocalDateTime.ofInstant(moment, Time.SHANGHAI);
    }

    private static String title(String title, int number) {
        return title + (number > 1 ? "（第 " + number + " 期）" : "");
    }

    private static String description(PublicSession s) {
        StringBuilder text = new StringBuilder();
        if (s.cancelled() && s.cancelReason() != null)
            text.append("已取消：").append(s.cancelReason()).append('\n');
        text.append(s.associationName());
        if (s.associationDemo()) text.append("（示例）");
        text.append("，").append(s.hours().stripTrailingZeros().toPlainString()).append(" 学时");
        if (!s.summary().isBlank()) text.append('\n').append(s.summary());
        return text.toString();
    }

    private static String description(CalendarEntry e) {
        StringBuilder text = new StringBuilder();
        if (e.sessionState() == SessionState.CANCELLED) {
            text.append("已取消：").append(e.cancelReason()).append('\n');
        } else if (e.cancelled()) {
            text.append("已退报\n");
        }
        text.append(e.associationName());
        if (e.demo()) text.append("（示例）");
        text.append("，").append(e.hours().stripTrailingZeros().toPlainString()).append(" 学时");
        if (e.onlineLink() != null && !e.cancelled()) text.append("\n线上：").append(e.onlineLink());
        return text.toString();
    }

    /** One offset since 1991-09-15, the end of the last summer time. */
    private static VTimeZone zone() {
        Observance standard = new Standard(new PropertyList(List.of(
                new DtStart<>(LocalDateTime.of(1991, 9, 15, 0, 0)),
                new TzOffsetFrom(java.time.ZoneOffset.ofHours(9)),
                new TzOffsetTo(java.time.ZoneOffset.ofHours(8)),
                new TzName("CST"))));
        return new VTimeZone(
                new PropertyList(List.of(new net.fortuna.ical4j.model.property.TzId(ZONE))),
                new ComponentList<>(List.of(standard)));
    }
}
