package io.zhuangan.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * How dates and numbers are written: {@code 2026-02-28（周六）} in Chinese, {@code 28 Feb 2026 (Sat)} in English.
 * Points have one decimal; nothing that is counted has any.
 */
public final class Formats {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int QUARTER = 3;
    private static final int DECEMBER = 12;
    private static final DateTimeFormatter DAY_ZH = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_ZH = DateTimeFormatter.ofPattern("M 月 d 日", Locale.ROOT);
    private static final DateTimeFormatter SHORT_EN = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final Locale locale;
    private final boolean english;

    public Formats(Locale locale) {
        this.locale = locale;
        this.english = "en".equals(locale.getLanguage());
    }

    /** 2026-02-28 · 28 Feb 2026. */
    public String day(LocalDate day) {
        return day == null ? "" : (english ? DAY_EN : DAY_ZH).format(day);
    }

    /** 2026-02-28（周六） · 28 Feb 2026 (Sat). */
    public String dayAndWeekday(LocalDate day) {
        if (day == null) return "";
        return english ? day(day) + " (" + weekday(day) + ")" : day(day) + "（" + weekday(day) + "）";
    }

    /** 2 月 28 日 · 28 Feb. */
    public String shortDay(LocalDate day) {
        return day == null ? "" : (english ? SHORT_EN : SHORT_ZH).format(day);
    }

    public String weekday(LocalDate day) {
        if (day == null) return "";
        String name = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, english ? Locale.ENGLISH : Locale.CHINA);
        return english ? name : name.replace("星期", "周");
    }

    /** 2026-02-12 16:47, Shanghai time. */
    public String moment(TemporalAccessor moment) {
        LocalDateTime local = local(moment);
        return local == null ? "" : day(local.toLocalDate()) + " " + TIME.format(local);
    }

    public String time(TemporalAccessor moment) {
        if (moment instanceof LocalTime time) return TIME.format(time);
        LocalDateTime local = local(moment);
        return local == null ? "" : TIME.format(local);
    }

    /** Months of a year: 3 月, 二季度, 3—5 月, 全年 · Mar, Q2, Mar–May, all year. */
    public String months(int first, int last) {
        if (first == 1 && last == DECEMBER) return english ? "all year" : "全年";
        if (first % QUARTER == 1 && last == first + QUARTER - 1) {
            return english ? "Q" + last / QUARTER : "一二三四".charAt(last / QUARTER - 1) + "季度";
        }
        if (!english) return first + (first == last ? "" : "—" + last) + " 月";
        String from = Month.of(first).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return first == last ? from : from + "–" + Month.of(last).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    /** 9:30—16:30. */
    public String times(TemporalAccessor from, TemporalAccessor to) {
        return time(from) + (english ? "–" : "—") + time(to);
    }

    /** Points: 91.0. */
    public String points(Number points) {
        return points == null ? "" : decimal(points, "#,##0.0");
    }

    /** A difference of points with its sign, the minus as long as the plus: +1.8, −0.5; a dash where there is none. */
    public String change(BigDecimal points) {
        if (points == null) return "—";
        String shown = points(points.abs());
        return points.signum() > 0 ? "+" + shown : points.signum() < 0 ? "−" + shown : shown;
    }

    /** Counts: 1,286. */
    public String count(Number count) {
        return count == null ? "" : decimal(count, "#,##0");
    }

    /** A share of 1 as 93.4%. */
    public String share(Number share) {
        return share == null ? "" : decimal(new BigDecimal(share.toString()).movePointRight(2), "#,##0.0") + "%";
    }

    /** 1.6 MB. */
    public String bytes(long size) {
        if (size < 1024) return size + " B";
        if (size < 1024 * 1024) return (size + 512) / 1024 + " KB";
        return decimal(new BigDecimal(size).movePointLeft(6), "#,##0.0") + " MB";
    }

    /** Whatever came as a value of a message. */
    public String any(Object value) {
        if (value == null) return "";
        if (value instanceof LocalDate day) return dayAndWeekday(day);
        if (value instanceof LocalTime time) return TIME.format(time);
        if (value instanceof Instant || value instanceof LocalDateTime || value instanceof ZonedDateTime)
            return moment((TemporalAccessor) value);
        if (value instanceof BigDecimal number)
            return number.stripTrailingZeros().toPlainString();
        if (value instanceof Integer || value instanceof Long) return ungrouped((Number) value);
        return value.toString();
    }

    /** Years and codes come as numbers too: below ten thousand no separator. */
    private String ungrouped(Number number) {
        return Math.abs(number.longValue()) < 10_000 ? number.toString() : count(number);
    }

    private String decimal(Number number, String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    private static LocalDateTime local(TemporalAccessor moment) {
        if (moment instanceof Instant instant) return LocalDateTime.ofInstant(instant, SHANGHAI);
        if (moment instanceof ZonedDateTime zoned)
            return zoned.withZoneSameInstant(SHANGHAI).toLocalDateTime();
        return moment instanceof LocalDateTime local ? local : null;
    }

    Locale locale() {
        return locale;
    }
}
