package io.zhuangan.objection;

import io.zhuangan.attachment.AttachmentQueries;
import io.zhuangan.calendar.Deadlines;
import io.zhuangan.calendar.LegalCalendar;
import io.zhuangan.grading.Explanation;
import io.zhuangan.grading.FactLine;
import io.zhuangan.grading.GradeDetail;
import io.zhuangan.grading.GradeDoor;
import io.zhuangan.objection.domain.Objection;
import io.zhuangan.objection.domain.ObjectionPoint;
import io.zhuangan.objection.domain.Objections;
import io.zhuangan.shared.AccessScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts an objection together for reading. */
@ApplicationScoped
public class ObjectionViews {
    @Inject
    Objections objections;

    @Inject
    ObjectionBook book;

    @Inject
    GradeDoor grades;

    @Inject
    AttachmentQueries attachments;

    @Inject
    Deadlines deadlines;

    @Inject
    Clock clock;

    /** Working days left, negative when late; null while the calendar of a year in between is missing. */
    Integer left(LegalCalendar calendar, Objection objection) {
        return knows(calendar, LocalDate.now(clock), objection.dueOn())
                ? deadlines.left(calendar, objection.dueOn())
                : null;
    }

    private static boolean knows(LegalCalendar calendar, LocalDate one, LocalDate other) {
        int first = Math.min(one.getYear(), other.getYear());
        int last = Math.max(one.getYear(), other.getYear());
        for (int year = first; year <= last; year++) if (!calendar.knows(year)) return false;
        return true;
    }

    List<ObjectionLine> lines(AccessScope scope, List<Objection> found) {
        LegalCalendar calendar = deadlines.calendar(scope);
        return found.stream().map(o -> line(scope, o, calendar)).toList();
    }

    ObjectionLine line(AccessScope scope, Objection o) {
        return line(scope, o, deadlines.calendar(scope));
    }

    private ObjectionLine line(AccessScope scope, Objection o, LegalCalendar calendar) {
        boolean open = o.state() == ObjectionState.FILED;
        boolean known = knows(calendar, o.receivedOn(), o.dueOn());
        boolean officer = scope.tenantId() != o.tenantId();
        return new ObjectionLine(
                o.key(),
                o.receipt(),
                o.year(),
                o.gradeKey(),
                o.firmKey(),
                o.firmName(),
                o.licenceNumber(),
                o.districtCode(),
                o.level(),
                o.points(),
                o.filedAt(),
                o.receivedOn(),
                o.dueOn(),
                open ? left(calendar, o) : null,
                open && known && calendar.provisional(o.receivedOn(), o.dueOn()),
                o.state(),
                officer ? o.reviewerName() : null,
                officer && o.reviewerId() != null && o.reviewerId() == scope.personId(),
                o.closedAt(),
                o.resultKey(),
                o.resultLevel(),
                o.resultPoints());
    }

    /** The firm's side of it. */
    ObjectionFile ofFirm(AccessScope firm, Objection o) {
        return file(firm, o, grades.detail(firm, o.gradeKey()), false, null);
    }

    /** The bureau's side. @param reviewing the caller may work on it, not only read */
    ObjectionFile ofBureau(AccessScope scope, Objection o, boolean reviewing) {
        GradeDetail disputed = grades.detail(scope, o.gradeKey());
        ObjectionFile.Review review = reviewing ? review(scope, o, disputed) : null;
        return file(scope, o, disputed, true, review);
    }

    private ObjectionFile.Review review(AccessScope scope, Objection o, GradeDetail disputed) {
        Map<Long, String> assessors = book.assessors(scope, o.gradeKey());
        List<ObjectionFile.Officer> reviewers = new ArrayList<>();
        UUID assigned = null;
        for (var person : book.officers(scope)) {
            if (o.reviewerId() != null && o.reviewerId() == person.id()) assigned = person.key();
            if (assessors.containsKey(person.id())) continue;
            reviewers.add(new ObjectionFile.Officer(person.key(), person.fullName()));
        }
        List<FactLine> facts = ObjectionBook.facts(disputed).values().stream()
                .sorted(Comparator.comparing(FactLine::occurredOn).thenComparing(FactLine::key))
                .toList();
        boolean own = o.reviewerId() != null && o.reviewerId() == scope.personId();
        return new ObjectionFile.Review(
                List.copyOf(assessors.values()),
                reviewers,
                facts,
                assigned,
                own ? o.draftOutcome() : null,
                own ? o.draftReasons() : null);
    }

    private ObjectionFile file(
            AccessScope scope, Objection o, GradeDetail disputed, boolean all, ObjectionFile.Review review) {
        return new ObjectionFile(
                line(scope, o),
                o.version(),
                o.statement(),
                o.filedByName(),
                points(objections.points(scope, o), disputed),
                attachments.of(scope, ObjectionBook.SUBJECT, o.key()),
                objections.notes(scope, o).stream()
                        .filter(n -> all || n.kind().shownToFirm())
                        .map(n -> new ObjectionFile.Note(
                                n.kind(), n.at(), all ? n.by() : shown(o, n.by()), n.about(), n.words(), n.fact()))
                        .toList(),
                days(scope, o),
                disputed,
                o.resultKey() == null ? null : grades.detail(scope, o.resultKey()),
                o.reasons(),
                all || o.state() == ObjectionState.WITHDRAWN ? o.closedByName() : null,
                review);
    }

    /** The firm reads its own people's names; the bureau speaks as the bureau. */
    private static String shown(Objection o, String name) {
        boolean own =
                name.equals(o.filedByName()) || o.state() == ObjectionState.WITHDRAWN && name.equals(o.closedByName());
        return own ? name : null;
    }

    private static List<ObjectionFile.Point> points(List<ObjectionPoint> points, GradeDetail disputed) {
        Map<String, Explanation.Item> known = ObjectionBook.indicators(disputed);
        Map<UUID, FactLine> facts = ObjectionBook.facts(disputed);
        return points.stream()
                .map(p -> {
                    Explanation.Item item = known.get(p.indicator());
                    return new ObjectionFile.Point(
                            p.indicator(),
                            item == null ? null : item.name(),
                            item == null ? null : item.lost(),
                            p.fact() == null ? null : facts.get(p.fact()),
                            p.words());
                })
                .toList();
    }

    private List<ObjectionFile.ReviewDay> days(AccessScope scope, Objection o) {
        return days(deadlines.calendar(scope), o.receivedOn(), o.dueOn());
    }

    /** Day by day; the first one never counts. Empty while the calendar of a year in between is missing. */
    static List<ObjectionFile.ReviewDay> days(LegalCalendar calendar, LocalDate from, LocalDate last) {
        List<ObjectionFile.ReviewDay> days = new ArrayList<>();
        if (!knows(calendar, from, last)) return days;
        int number = 0;
        for (LocalDate day = from; !day.isAfter(last); day = day.plusDays(1)) {
            boolean worked = calendar.isWorkday(day);
            boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
            boolean counts = worked && day.isAfter(from);
            days.add(new ObjectionFile.ReviewDay(day, counts ? ++number : 0, worked, worked != weekday));
        }
        return days;
    }
}
