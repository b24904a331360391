package io.zhuangan.training.domain;

import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.Post;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.training.LecturerKind;
import io.zhuangan.training.Organiser;
import io.zhuangan.training.PlanLine;
import io.zhuangan.training.TeachingMode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A line of a version, as it is kept. Written once: a draft that changes gets new rows under the same keys. */
@Entity
@Table(name = "training_plan_line")
@EntityListeners(TenantGuard.class)
public class TrainingPlanLine implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "version_id")
    private long versionId;

    @Column(name = "line_key")
    private UUID key;

    private int place;
    private String title;
    private String purpose;
    private String posts;
    private String kinds;

    @Column(name = "first_month")
    private int firstMonth;

    @Column(name = "last_month")
    private int lastMonth;

    private int sessions;
    private int people;
    private BigDecimal hours;

    @Enumerated(EnumType.STRING)
    private TeachingMode mode;

    @Enumerated(EnumType.STRING)
    private LecturerKind lecturer;

    @Enumerated(EnumType.STRING)
    private Organiser organiser;

    protected TrainingPlanLine() {}

    /** @param line one that {@link PlanLines} has checked */
    public TrainingPlanLine(TrainingPlanVersion version, int place, PlanLine line) {
        this.id = Ids.next();
        this.tenantId = version.tenantId();
        this.versionId = version.id();
        this.key = line.key();
        this.place = place;
        this.title = line.title();
        this.purpose = line.purpose();
        this.posts = names(line.posts());
        this.kinds = names(line.kinds());
        this.firstMonth = line.firstMonth();
        this.lastMonth = line.lastMonth();
        this.sessions = line.sessions();
        this.people = line.people();
        this.hours = line.hours();
        this.mode = line.mode();
        this.lecturer = line.lecturer();
        this.organiser = line.organiser();
    }

    public PlanLine values() {
        return new PlanLine(
                key,
                title,
                purpose,
                parsed(posts, Post::valueOf),
                parsed(kinds, EnterpriseKind::valueOf),
                firstMonth,
                lastMonth,
                sessions,
                people,
                hours,
                mode,
                lecturer,
                organiser);
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static <T> List<T> parsed(String names, Function<String, T> constant) {
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(",")).map(constant).toList();
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public long versionId() {
        return versionId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrainingPlanLine that && id == that.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
