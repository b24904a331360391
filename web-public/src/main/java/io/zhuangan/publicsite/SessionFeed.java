package io.zhuangan.publicsite;

import io.zhuangan.shared.Time;
import io.zhuangan.showcase.PublicSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
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

    private final Function<PublicSession, String> addresses;

    /** @param addresses whole address of a session's page */
    SessionFeed(Function<PublicSession, String> addresses) {
        this.addresses = addresses;
    }

    byte[] of(String name, List<PublicSession> sessions) {
        PropertyList head = new PropertyList(List.of(
                new ProdId("-//Zhuangan//Training calendar 1//ZH"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                ImmutableMethod.PUBLISH,
                new XProperty("X-WR-CALNAME", name),
                new XProperty("X-WR-TIMEZONE", ZONE)));
        Calendar calendar = new Calendar(head, new ComponentList<>());
        calendar.add(zone());
        for (PublicSession session : sessions) calendar.add(event(session));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private VEvent event(PublicSession s) {
        VEvent event = new VEvent(new PropertyList(List.of(
                new Uid(s.icalUid()),
                new DtStamp(s.touchedAt()),
                new LastModified(s.touchedAt()),
                new Sequence(s.icalSequence()),
                local(new DtStart<>(shanghai(s.startsAt()))),
                local(new DtEnd<>(shanghai(s.endsAt()))),
                new net.fortuna.ical4j.model.property.Summary(title(s)),
                new net.fortuna.ical4j.model.property.Location(s.place()),
                new net.fortuna.ical4j.model.property.Description(description(s)),
                status(s),
                new Url(URI.create(addresses.apply(s))))));
        return event;
    }

    private static <P extends net.fortuna.ical4j.model.Property> P local(P date) {
        date.add(new TzId(ZONE));
        return date;
    }

    private static LocalDateTime shanghai(Instant moment) {
        return LocalDateTime.ofInstant(moment, Time.SHANGHAI);
    }

    private static String title(PublicSession s) {
        return s.title() + (s.number() > 1 ? "（第 " + s.number() + " 期）" : "");
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

    private static Status status(PublicSession s) {
        return s.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
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
