package io.zhuangan.kit.sheet;

import io.zhuangan.shared.ErrorCode;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.RuleViolated;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Values that bring out every state of every part. */
@Named("sheet")
@ViewScoped
public class Sheet implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> FIRMS =
            List.of("上海絮白母婴护理用品有限公司", "上海云岫香氛科技有限公司", "澄露生物科技（上海）有限公司奉贤分公司", "上海棠砚化妆品有限公司", "上海栖澄化妆品制造有限公司");

    private String text;
    private String reason;
    private String choice;
    private String[] choices = {};
    private boolean open = true;
    private LocalDate date = LocalDate.of(2026, 12, 18);
    private Integer seats = 80;
    private List<Row> picked = new ArrayList<>();

    public record Row(int id, String name, String licence, String grade, BigDecimal points, int left)
            implements Serializable {}

    public record Day(LocalDate day, String kind, String text, String note, boolean today, boolean due)
            implements Serializable {}

    enum Code implements ErrorCode {
        SEATS_GONE
    }

    public List<Row> getRows() {
        String[] grades = {"A", "B", "C", "D", null};
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 23; i++)
            rows.add(new Row(
                    i, FIRMS.get(i % 5), "沪妆" + (20_190_000 + i), grades[i % 5], new BigDecimal("91.5"), i - 3));
        return rows;
    }

    public List<Row> getNoRows() {
        return List.of();
    }

    /** 12 to 28 February 2026: the spring festival, and two make-up days on Saturdays. */
    public List<Day> getDays() {
        List<Day> days = new ArrayList<>();
        int counted = 0;
        LocalDate day = LocalDate.of(2026, 2, 12);
        for (int i = 0; i < 17; i++, day = day.plusDays(1)) {
            boolean rest = i >= 3 && i <= 11;
            String kind = i == 0 ? "start" : rest ? "rest" : i <= 14 ? "past" : "ahead";
            String shown = i == 0 ? "受理" : rest ? "休" : String.valueOf(++counted);
            String note = i == 2 ? "调休上班" : i == 14 ? "今天" : i == 16 ? "调休 · 到期" : null;
            days.add(new Day(day, kind, shown, note, i == 14, i == 16));
        }
        return days;
    }

    public String getChart() {
        return """
                {"xAxis":{"type":"category","data":["1 月","2 月","3 月","4 月"]},"yAxis":{"type":"value"},
                "series":[{"type":"bar","data":[138,0,151,146],"label":{"show":true,"position":"top"}}]}""";
    }

    public LocalDate month(int ahead) {
        return LocalDate.of(2026, 1, 1).plusMonths(ahead);
    }

    public LocalDate getDue() {
        return LocalDate.of(2026, 2, 28);
    }

    public Instant getReceived() {
        return Instant.parse("2026-02-12T08:47:00Z");
    }

    public long getUntil() {
        return System.currentTimeMillis() + 20_000;
    }

    public List<String> complete(String typed) {
        return List.of("奉贤 " + typed, "静安 " + typed);
    }

    public void keep() {
        // nothing is kept; the answer of the page is what is looked at
    }

    public void refuse() {
        throw new RuleViolated(Code.SEATS_GONE, 80);
    }

    public void lose() {
        throw new NotFound("Course", 1);
    }

    public void fail() {
        throw new IllegalStateException("the sheet shows what an unforeseen error looks like");
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String[] getChoices() {
        return choices.clone();
    }

    public void setChoices(String[] choices) {
        this.choices = choices.clone();
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public List<Row> getPicked() {
        return picked;
    }

    public void setPicked(List<Row> picked) {
        this.picked = picked;
    }
}
