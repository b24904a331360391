package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.Clauses;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.CourseExam;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.Courses;
import io.zhuangan.training.domain.Exams;
import io.zhuangan.training.domain.Recurrence;
import io.zhuangan.training.domain.SeatReads;
import io.zhuangan.training.domain.SessionPlan;
import io.zhuangan.training.domain.UnitPlan;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Makes sessions after the pattern of others, all or none: a series, a copy, last year's programme of a course. They
 * are drafts; opening, cut-offs and units keep their distance to the first day. Follow-up questions come along, answers do not.
 */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class RepeatSessions {
    @Inject
    Courses courses;

    @Inject
    SeatReads seats;

    @Inject
    Clauses clauses;

    @Inject
    Exams exams;

    @Inject
    FollowUpCopies copies;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * @param course where the templates belong
     * @param newTitle not empty: the course is copied under this title, with the clauses it teaches and its test, which
     *     keeps its distance to the first of the new sessions, and they belong to the copy
     * @return keys of the new sessions, in order
     */
    public List<UUID> repeat(AccessScope scope, UUID course, String newTitle, List<Repeat> wanted) {
        Course of = courses.get(scope, course);
        check(wanted);
        Instant now = Time.now(clock);
        boolean copied = newTitle != null && !newTitle.isBlank();
        Course target = copied ? copy(scope, of, newTitle, wanted.get(0), now) : of;
        int number = copied ? 1 : courses.nextNumber(scope, of);
        List<UUID> made = new ArrayList<>();
        for (Repeat one : wanted) {
            CourseSession template = courses.session(scope, one.template());
            if (template.courseId() != of.id()) throw new NotFound("CourseSession", one.template());
            SessionPlan plan = plan(scope, template, one, now);
            CourseSession session = new CourseSession(target, number++, plan, now);
            courses.add(session, PlanSession.units(session, plan));
            if (plan.reserved() > 0) courses.replaceReserves(scope, session, PlanSession.reserves(session, plan));
            copies.copy(scope, template, session, now);
            audit.record(
                    scope,
                    "REPEAT_SESSION",
                    "CourseSession",
                    session.key(),
                    Map.of("template", template.key()),
                    Map.of("day", one.day()),
                    null);
            made.add(session.key());
        }
        return made;
    }

    private void check(List<Repeat> wanted) {
        if (wanted.isEmpty()) throw new RuleViolated(TrainingError.REPEAT_NOTHING);
        if (wanted.size() > Recurrence.MOST) throw new RuleViolated(TrainingError.REPEAT_COUNT, Recurrence.MOST);
        LocalDate today = LocalDate.now(clock);
        Set<String> seen = new HashSet<>();
        for (Repeat one : wanted) {
            if (one.day() == null) throw new RuleViolated(TrainingError.REPEAT_DAY_MISSING);
            if (!one.day().isAfter(today)) throw new RuleViolated(TrainingError.REPEAT_DAY_PAST, one.day());
            if (!seen.add(one.template() + "/" + one.day())) {
                throw new RuleViolated(TrainingError.REPEAT_DAY_TWICE, one.day());
            }
        }
    }

    private Course copy(AccessScope scope, Course of, String title, Repeat first, Instant now) {
        courses.titled(scope, title.strip()).ifPresent(other -> {
            throw new RuleViolated(TrainingError.COURSE_TITLE_TAKEN, other.title());
        });
        Course copy = new Course(of.tenantId(), scope.personName(), now);
        copy.describe(
                title,
                of.summary(),
                of.publicInterest(),
                of.organiser(),
                of.targetPosts(),
                of.targetKinds(),
                of.certificateShare(),
                of.certificateMonths());
        courses.add(copy);
        clauses.copy(scope, of, copy);
        exams.of(scope, of).ifPresent(exam -> {
            CourseExam test = new CourseExam(copy);
            test.set(
                    exam.plan().later(shift(courses.session(scope, first.template()), first)), scope.personName(), now);
            exams.copy(scope, exam, test);
        });
        audit.record(
                scope,
                "COPY_COURSE",
                "Course",
                copy.key(),
                Map.of("course", of.key()),
                Map.of("title", copy.title()),
                null);
        return copy;
    }

    private static Duration shift(CourseSession template, Repeat one) {
        return Duration.ofDays(ChronoUnit.DAYS.between(Time.day(template.startsAt()), one.day()));
    }

    private SessionPlan plan(AccessScope scope, CourseSession template, Repeat one, Instant now) {
        Duration by = shift(template, one);
        SeatRules rules = seats.opened(scope, template.key())
                .map(opened -> seats.rules(opened, now))
                .orElseThrow();
        boolean ownCutOff = !rules.givesBackUntil().equals(template.startsAt());
        return new SessionPlan(
                one.place() == null || one.place().isBlank() ? template.place() : one.place(),
                template.mode(),
                one.lecturer() == null ? template.lecturer() : one.lecturer(),
                template.quota(),
                template.firmCap(),
                template.graceMinutes(),
                template.opensAt().plus(by),
                template.closesAt().plus(by),
                courses.units(scope, template).stream()
                        .map(u -> new UnitPlan(
                                u.title(),
                                u.startsAt().plus(by),
                                u.endsAt().plus(by),
                                u.hours(),
                                u.lecturer(),
                                u.lecturerKind()))
                        .toList(),
                new SessionRules(
                        rules.approval(),
                        rules.offerHours(),
                        ownCutOff ? rules.givesBackUntil().plus(by) : null,
                        rules.groups().stream()
                                .map(g -> new SessionRules.Reserve(
                                        g.basis(),
                                        g.code(),
                                        g.seats(),
                                        g.until().plus(by)))
                                .toList()),
                template.lecturerKind(),
                template.onlineLink());
    }
}
