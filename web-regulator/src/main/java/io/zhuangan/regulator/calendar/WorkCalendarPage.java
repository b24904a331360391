package io.zhuangan.regulator.calendar;

import io.zhuangan.calendar.CalendarChange;
import io.zhuangan.calendar.CalendarImport;
import io.zhuangan.calendar.CalendarLine;
import io.zhuangan.calendar.CalendarQueries;
import io.zhuangan.calendar.CalendarView;
import io.zhuangan.calendar.Deadline;
import io.zhuangan.calendar.EditWorkday;
import io.zhuangan.calendar.ImportCalendar;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Right;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.model.file.UploadedFile;

/** A year of the legal calendar; officers with the right change days and import the notice. */
@Named
@ViewScoped
public class WorkCalendarPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    CalendarQueries calendars;

    @Inject
    EditWorkday editWorkday;

    @Inject
    ImportCalendar importCalendar;

    @Inject
    Clock clock;

    private Integer year;
    private CalendarView view;
    private List<Integer> years;

    private LocalDate day;
    private boolean working;
    private String name;
    private String reason;

    private transient UploadedFile upload;
    private String fileName;
    private byte[] file;
    private CalendarChange change;
    private String source;
    private LocalDate sourceDate;
    private boolean provisional;

    private LocalDate received;
    private int workdays = 7;
    private Deadline tried;

    public void load() {
        LocalDate today = LocalDate.now(clock);
        if (year == null) year = today.getYear();
        if (received == null) received = today;
        years = calendars.years(seat.scope());
        view = calendars.year(seat.scope(), year);
    }

    public String saveDay() {
        editWorkday.edit(seat.scope(), new CalendarLine(day, working, name), view.version(), reason);
        return here(day.getYear());
    }

    /** First half of an import: the file is read and compared, nothing is written. */
    public void check() {
        if (upload == null || upload.getContent() == null || upload.getContent().length == 0) return;
        fileName = upload.getFileName();
        file = upload.getContent();
        change = calendars.preview(seat.scope(), year, fileName, file);
    }

    public String importYear() {
        importCalendar.importYear(
                seat.scope(),
                new CalendarImport(year, fileName, file, provisional, source, sourceDate, view.version()));
        return here(year);
    }

    public void tryOut() {
        tried = calendars.tryOut(seat.scope(), received, workdays);
    }

    private static String here(int year) {
        return "/calendar/year.xhtml?faces-redirect=true&year=" + year;
    }

    public boolean isKeeper() {
        return seat.scope().may(Right.KEEP_CALENDAR);
    }

    /** Days that differ from Monday to Friday, for the list under the months. */
    public List<CalendarView.Day> getSpecial() {
        List<CalendarView.Day> special = new ArrayList<>();
        view.months()
                .forEach(
                        m -> m.days().stream().filter(CalendarView.Day::special).forEach(special::add));
        return special;
    }

    /** The weeks of a month, Monday first; null where the week belongs to another month. */
    public List<List<CalendarView.Day>> weeks(CalendarView.Month month) {
        List<CalendarView.Day> cells = new ArrayList<>();
        for (int i = 0; i < month.blanks(); i++) cells.add(null);
        cells.addAll(month.days());
        while (cells.size() % 7 != 0) cells.add(null);
        List<List<CalendarView.Day>> weeks = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += 7) weeks.add(cells.subList(i, i + 7));
        return weeks;
    }

    public boolean today(CalendarView.Day one) {
        return one != null && one.day().equals(LocalDate.now(clock));
    }

    public LocalDate getFirst() {
        return LocalDate.of(year, 1, 1);
    }

    public LocalDate getLast() {
        return LocalDate.of(year, 12, 31);
    }

    public CalendarView getView() {
        return view;
    }

    public List<Integer> getYears() {
        return years;
    }

    public CalendarChange getChange() {
        return change;
    }

    public Deadline getTried() {
        return tried;
    }

    public String getFileName() {
        return fileName;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public boolean isWorking() {
        return working;
    }

    public void setWorking(boolean working) {
        this.working = working;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public UploadedFile getUpload() {
        return upload;
    }

    public void setUpload(UploadedFile upload) {
        this.upload = upload;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getSourceDate() {
        return sourceDate;
    }

    public void setSourceDate(LocalDate sourceDate) {
        this.sourceDate = sourceDate;
    }

    public boolean isProvisional() {
        return provisional;
    }

    public void setProvisional(boolean provisional) {
        this.provisional = provisional;
    }

    public LocalDate getReceived() {
        return received;
    }

    public void setReceived(LocalDate received) {
        this.received = received;
    }

    public int getWorkdays() {
        return workdays;
    }

    public void setWorkdays(int workdays) {
        this.workdays = workdays;
    }
}
