package io.zhuangan.calendar.domain;

import io.zhuangan.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A day that differs from Monday to Friday, with the holiday it belongs to. */
@Entity
@Table(name = "workday")
public class Workday {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Column(name = "city_id")
    private long cityId;

    @Column(name = "day")
    private LocalDate day;

    private boolean working;

    private String name;

    protected Workday() {}

    public Workday(long cityId, LocalDate day, boolean working, String name) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.cityId = cityId;
        this.day = day;
        this.working = working;
        this.name = name;
    }

    public void change(boolean nowWorking, String newName) {
        working = nowWorking;
        name = newName;
    }

    public LocalDate day() {
        return day;
    }

    public boolean working() {
        return working;
    }

    public String name() {
        return name;
    }
}
