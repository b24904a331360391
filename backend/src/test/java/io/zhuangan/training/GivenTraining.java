package io.zhuangan.training;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.enterprise.domain.FirmPerson;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.training.domain.AppealWindow;
import io.zhuangan.training.domain.AttendanceRule;
import io.zhuangan.training.domain.PresenceRule;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An association with sessions and firms with people, in a city of their own. */
final class GivenTraining {
    static final Instant NOW = TestDatabase.CLOCK.instant();

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
        return session(form(course("课程 " + UUID.randomUUID()), quota, NOW.plus(Duration.ofDays(10))));
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

    static Clock at(Instant moment) {
        return Clock.fixed(moment, TestDatabase.CLOCK.getZone());
    }
}
