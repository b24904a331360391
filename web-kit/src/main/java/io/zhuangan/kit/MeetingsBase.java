package io.zhuangan.kit;

import io.zhuangan.exchange.MeetingFigures;
import io.zhuangan.exchange.MeetingLine;
import io.zhuangan.exchange.MeetingQueries;
import io.zhuangan.shared.AccessScope;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** Meetings a body convenes or oversees, and what its year of meetings came to. */
public abstract class MeetingsBase implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    MeetingQueries meetings;

    private String done;
    private Integer year;
    private transient List<MeetingLine> lines;
    private transient MeetingFigures figures;

    protected abstract AccessScope scope();

    public List<MeetingLine> getLines() {
        if (lines == null) lines = meetings.list(scope());
        return lines;
    }

    public MeetingFigures getFigures() {
        if (figures == null) figures = meetings.figures(scope(), year == null ? getThisYear() : year);
        return figures;
    }

    public int getThisYear() {
        return meetings.thisYear(scope());
    }

    /** The year of the figures; none is this year. */
    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
