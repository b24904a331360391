package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.intake.SheetWriter;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.SheetTable;
import io.zhuangan.kit.Texts;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Time;
import io.zhuangan.training.AppealState;
import io.zhuangan.training.AttendanceRecord;
import io.zhuangan.training.CourseQueries;
import io.zhuangan.training.CourseView;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.FeedbackQueries;
import io.zhuangan.training.FeedbackReport;
import io.zhuangan.training.FollowUpKind;
import io.zhuangan.training.FollowUpQueries;
import io.zhuangan.training.FollowUpReport;
import io.zhuangan.training.LineChangeView;
import io.zhuangan.training.MarkView;
import io.zhuangan.training.OwnEnrolment;
import io.zhuangan.training.OwnTrainingQueries;
import io.zhuangan.training.QuestionQueries;
import io.zhuangan.training.RecordQueries;
import io.zhuangan.training.RollLine;
import io.zhuangan.training.SessionView;
import io.zhuangan.training.UnitView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lists of the training pages as workbooks. */
@Path("/sheets")
@RequestScoped
@Produces(SheetTable.XLSX)
public class TrainingSheetsResource {
    private static final int PIECE = 200;
    private static final int BEST = 5;

    @Inject
    Seat seat;

    @Inject
    CourseQueries courses;

    @Inject
    OwnTrainingQueries own;

    @Inject
    RecordQueries records;

    @Inject
    QuestionQueries questions;

    @Inject
    FeedbackQueries feedbacks;

    @Inject
    FollowUpQueries followUps;

    @Inject
    Clock clock;

    @Context
    HttpServletRequest request;

    private <T> SheetTable<T> table() {
        return new SheetTable<>("training", Languages.of(request));
    }

    /** What a post is called; posts are names of constants here. */
    private String post(String code) {
        if (code == null || code.isEmpty()) return null;
        return Texts.in(Languages.of(request)).find("enterprise", "Post." + code, List.of());
    }

    private String posts(Set<String> codes) {
        return codes.stream().map(this::post).collect(Collectors.joining("、"));
    }

    private static Instant start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Time.SHANGHAI).toInstant();
    }

    private int year(Integer asked) {
        return asked == null || asked < 1900 || asked > 9998
                ? LocalDate.now(clock).getYear()
                : asked;
    }

    /** Sessions that end in a year, and the courses they belong to. */
    @GET
    @Path("sessions.xlsx")
    public Response sessions(@QueryParam("year") Integer asked) {
        int year = year(asked);
        SheetWriter writer = new SheetWriter();
        this.<SessionView>table()
                .col("course", SessionView::title)
                .col("sheet.number", SessionView::number)
                .col("sheet.starts", SessionView::starts)
                .col("sheet.ends", SessionView::ends)
                .col("plan.col.hours", SessionView::hours)
                .col("sheet.units", SessionView::unitCount)
                .col("col.place", SessionView::place)
                .col("plan.col.mode", SessionView::mode)
                .col("session.lecturer", SessionView::lecturer)
                .col("course.organiser", SessionView::organiser)
                .col("session.quota", SessionView::quota)
                .col("sheet.taken", SessionView::taken)
                .col("col.line", SessionView::waiting)
                .col("sheet.opens", SessionView::opens)
                .col("col.cutoff", SessionView::closes)
                .col("col.state", SessionView::state)
                .col("sheet.cancelled", SessionView::cancelReason)
                .into(writer, "sheet.sessions", courses.sessions(seat.scope(), start(year), start(year + 1)));
        this.<CourseView>table()
                .col("course", CourseView::title)
                .col("sheet.summary", CourseView::summary)
                .col("course.organiser", CourseView::organiser)
                .col("sheet.public", c -> yes(c.publicInterest()))
                .col("col.post", c -> posts(c.targetPosts()))
                .col("sheet.share", CourseView::certificateShare)
                .into(writer, "sheet.courses", courses.courses(seat.scope()));
        return SheetTable.answer(writer, table().say("sheet.sessions") + " " + year);
    }

    private String yes(boolean so) {
        return Texts.in(Languages.of(request)).find("intake", so ? "yes" : "no", List.of());
    }

    /** One person in one unit. */
    private record Roll(RollLine who, UnitView unit, MarkView mark) {
        BigDecimal hours() {
            return mark != null && mark.attended() ? unit.hours() : BigDecimal.ZERO;
        }
    }

    /** Everybody with a seat and each unit, with its times, what was recorded, and the hours it gave. */
    @GET
    @Path("sessions/{key}/roll.xlsx")
    public Response roll(@PathParam("key") UUID key) {
        SessionView session = courses.session(seat.scope(), key);
        List<UnitView> units = courses.units(seat.scope(), key);
        List<Roll> rows = new ArrayList<>();
        for (RollLine line : courses.roll(seat.scope(), key)) {
            if (line.state() != EnrolmentState.SEATED) continue;
            for (UnitView unit : units)
                rows.add(new Roll(line, unit, line.marks().get(unit.key())));
        }
        SheetTable<Roll> table = table();
        return table.col("col.name", r -> r.who().name())
                .col("col.firm", r -> r.who().enterprise())
                .col("col.post", r -> post(r.who().post()))
                .col("course", r -> session.title())
                .col("sheet.number", r -> session.number())
                .col("unit", r -> r.unit().number())
                .col("unit.title", r -> r.unit().title())
                .col("sheet.starts", r -> r.unit().starts())
                .col("sheet.ends", r -> r.unit().ends())
                .col("sheet.unit.hours", r -> r.unit().hours())
                .col(
                        "col.record",
                        r -> r.mark() == null
                                ? table.say("mark.none")
                                : r.mark().state())
                .col("sheet.late", r -> r.mark() == null ? null : r.mark().minutesLate())
                .col("sheet.early", r -> r.mark() == null ? null : r.mark().minutesEarly())
                .col("sheet.hours", Roll::hours)
                .col("col.method", r -> r.mark() == null ? null : r.mark().method())
                .col("sheet.at", r -> r.mark() == null ? null : r.mark().at())
                .col(
                        "sheet.recorded.at",
                        r -> r.mark() == null ? null : r.mark().recordedAt())
                .col(
                        "sheet.recorded.by",
                        r -> r.mark() == null ? null : r.mark().by())
                .col("sheet.sent", r -> r.mark() == null ? null : yes(r.mark().sentLater()))
                .col("sheet.remark", r -> r.mark() == null ? null : r.mark().remark())
                .answer("sheet.roll", rows, session.title() + " " + session.number());
    }

    /** Requests, offers and the line in their order, and what staff did to it by hand. */
    @GET
    @Path("sessions/{key}/line.xlsx")
    public Response line(@PathParam("key") UUID key) {
        SessionView session = courses.session(seat.scope(), key);
        List<RollLine> waiting = courses.roll(seat.scope(), key).stream()
                .filter(r -> r.state() != EnrolmentState.SEATED)
                .sorted(Comparator.comparing(RollLine::state).thenComparingInt(RollLine::position))
                .toList();
        SheetWriter writer = new SheetWriter();
        this.<RollLine>table()
                .col("unit.number", r -> r.position() == 0 ? null : r.position())
                .col("col.name", RollLine::name)
                .col("col.firm", RollLine::enterprise)
                .col("col.post", r -> post(r.post()))
                .col("col.state", RollLine::state)
                .col("sheet.offer", RollLine::offerUntil)
                .col("sheet.enrolled.at", RollLine::enrolledAt)
                .col("sheet.enrolled.by", RollLine::enrolledBy)
                .into(writer, "line", waiting);
        SheetTable<LineChangeView> changes = table();
        changes.col("sheet.at.change", LineChangeView::at)
                .col("sheet.change", c -> changes.say("change." + c.verb(), c.person(), c.before(), c.after()))
                .col("sheet.reason", LineChangeView::reason)
                .col("sheet.by", LineChangeView::by)
                .into(writer, "line.changes", courses.changes(seat.scope(), key));
        return SheetTable.answer(writer, changes.say("line") + " " + session.title() + " " + session.number());
    }

    /** The bank as the import takes it in. */
    @GET
    @Path("questions.xlsx")
    public Response questions() {
        boolean english = Languages.of(request) == Languages.ENGLISH;
        return SheetTable.answer(questions.sheet(seat.scope(), english), table().say("questions.title"));
    }

    /** What a session's people answered, once it may be seen: never who, and nothing below five answers. */
    @GET
    @Path("sessions/{key}/feedback.xlsx")
    public Response feedback(@PathParam("key") UUID key) {
        SessionView session = courses.session(seat.scope(), key);
        FeedbackReport report = feedbacks.shown(seat.scope(), key);
        SheetWriter writer = new SheetWriter();
        SheetTable<FeedbackReport.Line> scale = table();
        scale.col("feedback.question", FeedbackReport.Line::question);
        for (int i = 0; i < BEST; i++) {
            int place = i;
            scale.col(i + 1, l -> l.counts().get(place));
        }
        scale.col("sheet.answered", l -> report.answered())
                .col("feedback.mean", FeedbackReport.Line::mean)
                .into(writer, "feedback.answers", report.lines());
        this.<String>table().col("feedback.texts", text -> text).into(writer, "feedback.texts", report.texts());
        return SheetTable.answer(writer, scale.say("feedback.title") + " " + session.title() + " " + session.number());
    }

    /** What those with a seat answered: one row a person with a column for each question, then the counts. */
    @GET
    @Path("sessions/{key}/follow-up.xlsx")
    public Response followUp(@PathParam("key") UUID key) {
        SessionView session = courses.session(seat.scope(), key);
        FollowUpReport report = followUps.report(seat.scope(), key);
        SheetTable<FollowUpReport.Person> people = table();
        people.col("col.name", FollowUpReport.Person::name)
                .col("col.post", p -> post(p.post()))
                .col("col.firm", FollowUpReport.Person::enterprise)
                .col("followUp.complete", p -> people.say(p.complete() ? "followUp.YES" : "followUp.NO"))
                .col("followUp.at", FollowUpReport.Person::answeredAt)
                .col("followUp.by", FollowUpReport.Person::answeredBy);
        for (int i = 0; i < report.questions().size(); i++) {
            int place = i;
            FollowUpReport.Line line = report.questions().get(i);
            people.titled(line.text(), p -> shown(people, line, p.answers().get(place)));
        }
        SheetWriter writer = people.into(new SheetWriter(), "followUp.people", report.people());
        SheetTable<FollowUpReport.Line> counts = table();
        counts.col("followUp.question", FollowUpReport.Line::text)
                .col("followUp.kind", FollowUpReport.Line::kind)
                .col("followUp.answered", FollowUpReport.Line::answered)
                .col("followUp.counts", l -> l.counts().stream()
                        .map(c -> shown(counts, l, c.choice()) + " " + c.people())
                        .collect(Collectors.joining("、")))
                .into(writer, "followUp.questions", report.questions());
        return SheetTable.answer(writer, people.say("followUp.title") + " " + session.title() + " " + session.number());
    }

    private static String shown(SheetTable<?> table, FollowUpReport.Line line, String answer) {
        if (answer == null || line.kind() != FollowUpKind.YES_NO) return answer;
        return table.say("followUp." + answer);
    }

    /** The own firm's places in sessions of a year, read and sent piece by piece. */
    @GET
    @Path("enrolments.xlsx")
    public Response enrolments(@QueryParam("year") Integer asked) {
        int year = year(asked);
        AccessScope scope = seat.scope();
        List<List<UUID>> pieces = own.sessionsOfYear(scope, year);
        return this.<OwnEnrolment>table()
                .col("col.name", OwnEnrolment::name)
                .col("col.post", e -> post(e.post()))
                .col("course", OwnEnrolment::title)
                .col("sheet.number", OwnEnrolment::number)
                .col("sheet.association", OwnEnrolment::associationName)
                .col("sheet.starts", OwnEnrolment::starts)
                .col("sheet.ends", OwnEnrolment::ends)
                .col("col.place", OwnEnrolment::place)
                .col("col.state", OwnEnrolment::state)
                .col("sheet.position", e -> e.position() == 0 ? null : e.position())
                .col("sheet.offer", OwnEnrolment::offerUntil)
                .col("sheet.enrolled.at", OwnEnrolment::enrolledAt)
                .col("sheet.enrolled.by", OwnEnrolment::enrolledBy)
                .col("sheet.session.state", OwnEnrolment::sessionState)
                .stream(
                        "sheet.enrolments",
                        () -> pieces.stream()
                                .flatMap(piece -> own.inSessions(scope, piece).stream())
                                .iterator(),
                        year);
    }

    /** Appeals, those that wait first. */
    @GET
    @Path("appeals.xlsx")
    public Response appeals() {
        List<AttendanceRecord> all = new ArrayList<>();
        for (AppealState state : AppealState.values()) {
            List<AttendanceRecord> piece;
            int from = 0;
            do {
                piece = records.appeals(seat.scope(), state, from, PIECE);
                all.addAll(piece);
                from += PIECE;
            } while (piece.size() == PIECE);
        }
        return about(this.<AttendanceRecord>table(), r -> r)
                .col("appeal.raised", r -> r.line().appeal().raisedAt())
                .col("sheet.raised.by", r -> r.line().appeal().raisedBy())
                .col("sheet.was", r -> r.line().appeal().was())
                .col("appeal.reasons", r -> r.line().appeal().reasons())
                .col("col.state", r -> r.line().appeal().state())
                .col("sheet.became", r -> r.line().appeal().became())
                .col("sheet.decision", r -> r.line().appeal().decision())
                .col("appeal.decided", r -> r.line().appeal().decidedAt())
                .col("sheet.decided.by", r -> r.line().appeal().decidedBy())
                .answer("appeals.title", all, null);
    }

    private record Corrected(AttendanceRecord record, AttendanceRecord.Correction correction) {}

    /** Corrections of records that have one waiting for its second signature. */
    @GET
    @Path("corrections.xlsx")
    public Response corrections() {
        List<Corrected> all = records.correctionsWaiting(seat.scope()).stream()
                .flatMap(r -> r.corrections().stream().map(c -> new Corrected(r, c)))
                .toList();
        return about(this.<Corrected>table(), Corrected::record)
                .col("sheet.was", r -> r.correction().was())
                .col("sheet.to", r -> r.correction().to())
                .col("sheet.reason", r -> r.correction().reasons())
                .col("correction.document", r -> r.correction().documentNo())
                .col("sheet.asked.by", r -> r.correction().askedBy())
                .col("sheet.asked.at", r -> r.correction().askedAt())
                .col("col.state", r -> r.correction().state())
                .col("sheet.answered.by", r -> r.correction().answeredBy())
                .col("sheet.answered.at", r -> r.correction().answeredAt())
                .answer("corrections.waiting", all, null);
    }

    /** Whose record of which unit. */
    private <T> SheetTable<T> about(SheetTable<T> table, Function<T, AttendanceRecord> record) {
        Function<T, AttendanceRecord.Line> line = record.andThen(AttendanceRecord::line);
        return table.col("sheet.record", record.andThen(AttendanceRecord::number))
                .col("col.name", line.andThen(AttendanceRecord.Line::name))
                .col("col.firm", line.andThen(AttendanceRecord.Line::enterprise))
                .col("col.post", line.andThen(l -> post(l.post())))
                .col("course", line.andThen(AttendanceRecord.Line::title))
                .col("sheet.number", line.andThen(AttendanceRecord.Line::sessionNumber))
                .col("unit", line.andThen(AttendanceRecord.Line::unitNumber))
                .col("sheet.starts", line.andThen(AttendanceRecord.Line::starts))
                .col("sheet.ends", line.andThen(AttendanceRecord.Line::ends))
                .col(
                        "col.record",
                        line.andThen(l -> l.mark() == null ? null : l.mark().state()));
    }
}
