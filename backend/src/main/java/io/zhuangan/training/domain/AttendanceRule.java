package io.zhuangan.training.domain;

import io.zhuangan.training.AppealSpan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;

/** A city's settings for attendance: the appeal window, what counts, how old a scan sent later may be. */
@Entity
@Table(name = "attendance_rule")
public class AttendanceRule {
    @Id
    @Column(name = "city_id")
    private long cityId;

    @Column(name = "appeal_count")
    private int appealCount;

    @Enumerated(EnumType.STRING)
    @Column(name = "appeal_span")
    private AppealSpan appealSpan;

    @Column(name = "most_missed_percent")
    private int mostMissedPercent;

    @Column(name = "late_scan_hours")
    private int lateScanHours;

    /** Shipped as an example, not set by the city. */
    private boolean demo;

    protected AttendanceRule() {}

    public AttendanceRule(long cityId, AppealWindow window, PresenceRule presence, Duration lateScans, boolean demo) {
        if (lateScans.isNegative()) throw new IllegalArgumentException("a scan is not sent before it was made");
        this.cityId = cityId;
        this.appealCount = window.count();
        this.appealSpan = window.span();
        this.mostMissedPercent = presence.mostMissedPercent();
        this.lateScanHours = (int) lateScans.toHours();
        this.demo = demo;
    }

    public AppealWindow window() {
        return new AppealWindow(appealCount, appealSpan);
    }

    public PresenceRule presence() {
        return new PresenceRule(mostMissedPercent);
    }

    /** How old a scan may be that a phone kept without network. */
    public Duration lateScans() {
        return Duration.ofHours(lateScanHours);
    }

    public boolean demo() {
        return demo;
    }
}
