package io.zhuangan.calendar.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.Stale;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A year of a city's calendar: where its days come from and whether they are settled. */
@Entity
@Table(name = "calendar_year")
public class CalendarYear {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Version
    private long version = 1;

    @Column(name = "city_id")
    private long cityId;

    @Column(name = "year")
    private int year;

    private boolean provisional;

    private String source;

    @Column(name = "source_date")
    private LocalDate sourceDate;

    protected CalendarYear() {}

    public CalendarYear(long cityId, int year, boolean provisional, String source, LocalDate sourceDate) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.cityId = cityId;
        this.year = year;
        this.provisional = provisional;
        this.source = source;
        this.sourceDate = sourceDate;
    }

    /** The notice for this year is out (or was withdrawn). */
    public void settle(boolean stillProvisional, String newSource, LocalDate newSourceDate) {
        provisional = stillProvisional;
        source = newSource;
        sourceDate = newSourceDate;
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("CalendarYear", year);
    }

    public UUID key() {
        return uid;
    }

    public long version() {
        return version;
    }

    public long cityId() {
        return cityId;
    }

    public int year() {
        return year;
    }

    public boolean provisional() {
        return provisional;
    }

    public String source() {
        return source;
    }

    public LocalDate sourceDate() {
        return sourceDate;
    }
}
