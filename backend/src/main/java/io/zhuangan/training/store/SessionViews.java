package io.zhuangan.training.store;

import io.zhuangan.training.LecturerKind;
import io.zhuangan.training.Organiser;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.SessionView;
import io.zhuangan.training.TeachingMode;
import io.zhuangan.training.domain.Audience;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The columns of a session as its readers see it, and who may see it. */
final class SessionViews {
    /** Own ones, and whatever is published in the caller's city. */
    static final String VISIBLE =
            "({scope} or (s.state <> io.zhuangan.training.SessionState.DRAFT and t.cityId = :city))";

    static final String COLUMNS = "select s.id, s.uid, s.version, c.uid, c.title, s.number, t.uid, t.name,"
            + " t.demo, c.publicInterest, c.organiser, s.place, s.mode, s.lecturer, s.quota, s.taken, s.waiting,"
            + " s.firmCap, s.graceMinutes, s.hours, s.unitCount, s.opensAt, s.closesAt, s.startsAt, s.endsAt, s.state,"
            + " s.cancelReason, s.lecturerKind, c.targetPosts, c.targetKinds";

    static final String FROM =
            " from CourseSession s join Course c on c.id = s.courseId" + " join Tenant t on t.id = s.tenantId where ";

    static final String SELECT = COLUMNS + FROM;

    private SessionViews() {}

    static List<SessionView> of(TypedQuery<Object[]> query) {
        return query.getResultStream().map(SessionViews::of).toList();
    }

    static SessionView of(Object[] r) {
        return new SessionView(
                (Long) r[0],
                (UUID) r[1],
                (Long) r[2],
                (UUID) r[3],
                (String) r[4],
                (Integer) r[5],
                (UUID) r[6],
                (String) r[7],
                (Boolean) r[8],
                (Boolean) r[9],
                (Organiser) r[10],
                (String) r[11],
                (TeachingMode) r[12],
                (String) r[13],
                (Integer) r[14],
                (Integer) r[15],
                (Integer) r[16],
                (Integer) r[17],
                (Integer) r[18],
                (BigDecimal) r[19],
                (Integer) r[20],
                (Instant) r[21],
                (Instant) r[22],
                (Instant) r[23],
                (Instant) r[24],
                (SessionState) r[25],
                (String) r[26],
                (LecturerKind) r[27],
                Audience.names((String) r[28]),
                Audience.names((String) r[29]));
    }
}
