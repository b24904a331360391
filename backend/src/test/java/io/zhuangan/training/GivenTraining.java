package io.zhuangan.training;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.Post;
import io.zhuangan.enterprise.domain.FirmPerson;
import io.zhuangan.enterprise.domain.PostHolding;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.training.domain.AppealWindow;
import io.zhuangan.training.domain.AttendanceRule;
import io.zhuangan.training.domain.PresenceRule;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An association with sessions and firms with people, in a city of their own. */
final class GivenTraining {
    static final Instant NOW = TestDatabase.CLOCK.instant();

    static final Instant STARTS = NOW.plus(Duration.ofDays(10));

    final TestDatabase db = TestDatabase.get();
    final Given given = db.given();
    final Given.Tenant association = given.association();
    final AccessScope manager = association.scope(Right.MANAGE_COURSES, Right.TAKE_ATTENDANCE);

    /** A firm with people who may be enrolled. */
    record Firm(Given.Tenant tenant, AccessScope contact, List<Given.Someone> people) {
        UUID person(int i) {
            return people.get(i).key();
        }

        /** Somebody of the firm at their own phone. */
        AccessScope attendee(int i) {
            return tenant.scope(people.get(i).id(), people.get(i).name(), Right.ATTEND);
        }
    }

    Firm firm(int people) {
        Given.Tenant tenant = given.enterprise("120");
        register(tenant);
        List<Given.Someone> hired = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Given.Someone someone = given.person("学员" + i);
            db.run(em -> em.persist(new FirmPerson(tenant.id(), someone.id(), someone.key(), someone.name(), "")));
            hired.add(someone);
        }
        return new Firm(tenant, tenant.scope(Right.ENROL_COLLEAGUES, Right.ATTEND), hired);
    }

    /** From today on, with the firm's register saying so. */
    void holds(Firm firm, int i, Post post) {
        db.run(em -> {
            FirmPerson person = em.createQuery(
                            "select p from FirmPerson p where p.tenantId = :firm and p.personId = :person",
                            FirmPerson.class)
                    .setParameter("firm", firm.tenant().id())
                    .setParameter("person", firm.people().get(i).id())
                    .getSingleResult();
            em.persist(new PostHolding(person, post, LocalDate.now(TestDatabase.CLOCK), null, null));
        });
    }

    /** Somebody of the firm works for the other firm as well. */
    void alsoWorksFor(Firm firm, int i, Firm other) {
        Given.Someone someone = firm.people().get(i);
        db.run(em -> em.persist(new FirmPerson(other.tenant().id(), someone.id(), someone.key(), someone.name(), "x")));
    }

    void makes(Firm firm, EnterpriseKind kind) {
        db.run(em -> em.createNativeQuery("update enterprise set kinds = ?1 where tenant_id = ?2")
                .setParameter(1, "," + kind + ",")
                .setParameter(2, firm.tenant().id())
                .executeUpdate());
    }

    private void register(Given.Tenant tenant) {
        db.run(em -> em.createNativeQuery("insert into enterprise (tenant_id, uid, city_id, name, credit_code,"
                        + " licence_number, licensed_on, district_code, kinds, staff, status)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, '2020-01-01', '120', '', 'UNKNOWN', 'ACTIVE')")
                .setParameter(1, tenant.id())
                .setParameter(2, tenant.key().toString())
                .setParameter(3, tenant.cityId())
                .setParameter(4, tenant.name())
                .setParameter(5, "91310000MA1FL0000X")
                .setParameter(6, "L" + tenant.id())
                .executeUpdate());
    }

    GivenTraining() {
        db.run(em -> em.persist(new AttendanceRule(
                association.cityId(),
                new AppealWindow(5, AppealSpan.DAYS),
                new PresenceRule(50),
                Duration.ofHours(12),
                true)));
    }

    UUID course(String title) {
        return db.call(manager, use -> use.get(PlanCourse.class)
                .plan(manager, new CourseForm(null, 0, title, "说明", true, Organiser.ENTRUSTED, Set.of(), 75, null)));
    }

    /** Four units of an hour each from {@code starts}; enrolment open since yesterday until an hour before. */
    SessionForm form(UUID course, int quota, Instant starts) {
        List<SessionForm.Unit> units = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Instant from = starts.plus(Duration.ofHours(i));
            units.add(new SessionForm.Unit(
                    "单元 " + (i + 1), from, from.plus(Duration.ofMinutes(50)), new BigDecimal("1.0")));
        }
        return new SessionForm(
                null,
                0,
                course,
                "奉贤南桥 302",
                TeachingMode.IN_PERSON,
                "俞清和",
                quota,
                null,
                10,
                NOW.minus(Duration.ofDays(1)),
                starts.minus(Duration.ofHours(1)),
                units);
    }

    UUID draft(SessionForm form) {
        return db.call(manager, use -> use.get(PlanSession.class).plan(manager, form));
    }

    /** Published, ten days ahead. */
    UUID session(int quota) {
        return session(form(course("课程 " + UUID.randomUUID()), quota, STARTS));
    }

    UUID session(SessionForm form) {
        UUID key = draft(form);
        db.call(manager, use -> {
            use.get(PublishSession.class)
                    .publish(
                            manager,
                            key,
                            use.get(CourseQueries.class).session(manager, key).version());
            return null;
        });
        return key;
    }

    /** Published, ten days ahead, with rules for its seats. */
    UUID session(int quota, SessionRules rules) {
        return session(form(course("课程 " + UUID.randomUUID()), quota, STARTS).with(rules));
    }

    EnrolmentResult enrol(Instant at, Firm firm, UUID session, int person) {
        return db.call(at(at), firm.contact(), use -> use.get(EnrolColleagues.class)
                .enrol(firm.contact(), session, List.of(firm.person(person)))
                .get(0));
    }

    List<EnrolmentResult> enrol(Firm firm, UUID session, Together together, int... people) {
        List<UUID> chosen = new ArrayList<>();
        for (int i : people) chosen.add(firm.person(i));
        return db.call(
                firm.contact(), use -> use.get(EnrolColleagues.class).enrol(firm.contact(), session, chosen, together));
    }

    EnrolmentState approve(UUID enrolment) {
        return db.call(manager, use -> use.get(ApproveRequest.class).approve(manager, enrolment));
    }

    void accept(Instant at, Firm firm, UUID enrolment) {
        db.call(at(at), firm.contact(), use -> {
            use.get(AcceptOffer.class).accept(firm.contact(), enrolment);
            return null;
        });
    }

    int quota(UUID session, int quota) {
        return db.call(manager, use -> use.get(ChangeQuota.class).change(manager, session, quota, "换了教室"));
    }

    void settle(Instant at, UUID session) {
        db.call(at(at), manager, use -> {
            use.get(SettleLine.class).settle(manager, session);
            return null;
        });
    }

    void withdraw(Instant at, AccessScope who, UUID enrolment, String reason) {
        db.call(at(at), who, use -> {
            use.get(Withdraw.class).withdraw(who, enrolment, reason);
            return null;
        });
    }

    SeatRules rules(Firm firm, UUID session) {
        return db.call(firm.contact(), use -> use.get(SessionQueries.class).rules(firm.contact(), session));
    }

    OwnEnrolment place(Firm firm, UUID session, int person) {
        return db.call(
                firm.contact(), use -> use.get(OwnTrainingQueries.class).inSession(firm.contact(), session).stream()
                        .filter(e -> e.person().equals(firm.person(person)))
                        .findFirst()
                        .orElse(null));
    }

    EnrolmentState state(Firm firm, UUID session, int person) {
        OwnEnrolment place = place(firm, session, person);
        return place == null ? EnrolmentState.WITHDRAWN : place.state();
    }

    EnrolmentResult enrol(Firm firm, UUID session, int person) {
        return db.call(firm.contact(), use -> use.get(EnrolColleagues.class)
                .enrol(firm.contact(), session, List.of(firm.person(person)))
                .get(0));
    }

    void withdraw(Firm firm, UUID enrolment) {
        db.call(firm.contact(), use -> {
            use.get(Withdraw.class).withdraw(firm.contact(), enrolment, null);
            return null;
        });
    }

    SessionView view(UUID session) {
        return db.call(manager, use -> use.get(CourseQueries.class).session(manager, session));
    }

    List<RollLine> roll(UUID session) {
        return db.call(manager, use -> use.get(CourseQueries.class).roll(manager, session));
    }

    /** Starts issuing and takes it to its end, as the timer would. */
    IssueRunView issue(Instant when, UUID session) {
        IssueRunView run = startIssue(when, session);
        while (advanceIssue(when, run.key())) {
            // each chunk in a transaction of its own
        }
        return db.call(manager, use -> use.get(CertificateQueries.class).run(manager, run.key()));
    }

    IssueRunView startIssue(Instant when, UUID session) {
        return db.call(
                at(when), manager, use -> use.get(IssueCertificates.class).issue(manager, session));
    }

    boolean advanceIssue(Instant when, UUID run) {
        return db.call(at(when), manager, use -> use.get(AdvanceIssue.class).advance(manager, run));
    }

    static Clock at(Instant moment) {
        return Clock.fixed(moment, TestDatabase.CLOCK.getZone());
    }
}
