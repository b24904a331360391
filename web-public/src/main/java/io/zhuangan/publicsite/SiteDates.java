package io.zhuangan.publicsite;

import io.zhuangan.kit.Formats;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Texts;
import io.zhuangan.shared.Time;
import io.zhuangan.showcase.PublicSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the public pages word days, sessions and seats, in the language of the address. */
@Named("siteDates")
@RequestScoped
public class SiteDates {
    /** Whom a course can be meant for, as the filter of the calendar names it. */
    static final List<String> AUDIENCES = List.of(
            "kind.SMALL_MEDIUM",
            "kind.CHILDREN",
            "kind.SPECIAL",
            "kind.CONTRACT_MAKER",
            "kind.TOOTHPASTE",
            "post.QUALITY_SAFETY_HEAD",
            "post.LEGAL_REPRESENTATIVE",
            "post.QUALITY_MANAGER",
            "post.PRODUCTION_MANAGER",
            "post.INSPECTION",
            "post.RELEASE",
            "post.ADVERSE_REACTION");

    @Inject
    Site site;

    @Inject
    Clock clock;

    private Locale locale() {
        return site.isEnglish() ? Languages.ENGLISH : Languages.CHINESE;
    }

    private Formats formats() {
        return new Formats(locale());
    }

    private String text(String key, Object... values) {
        return Texts.in(locale()).find("site", key, List.of(values));
    }

    public String day(Instant moment) {
        return formats().day(Time.day(moment));
    }

    public String shortDay(Instant moment) {
        return formats().shortDay(Time.day(moment));
    }

    /** 12 月 周二 · Dec, Tue. */
    public String monthAndWeekday(LocalDate day) {
        return site.isEnglish()
                ? day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + ", "
                        + formats().weekday(day)
                : day.getMonthValue() + " 月 " + formats().weekday(day);
    }

    /** 2026 年 12 月 · December 2026. */
    public String month(LocalDate first) {
        return site.isEnglish()
                ? first.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + first.getYear()
                : first.getYear() + " 年 " + first.getMonthValue() + " 月";
    }

    /** Title with the number of the session from the second on. */
    public String title(PublicSession s) {
        return s.number() > 1 ? s.title() + text("ses.number", s.number()) : s.title();
    }

    /** 2026-12-08（周二） 9:30—16:30, or from day to day. */
    public String when(PublicSession s) {
        Formats f = formats();
        if (s.day().equals(s.lastDay())) return f.dayAndWeekday(s.day()) + " " + f.times(s.startsAt(), s.endsAt());
        return f.dayAndWeekday(s.day()) + " — " + f.dayAndWeekday(s.lastDay());
    }

    public String enrolment(PublicSession s) {
        return Enrolment.of(s, clock.instant()).name();
    }

    /** 余 12 席 · 候补 7 人 · 已结束. */
    public String seats(PublicSession s) {
        return switch (Enrolment.of(s, clock.instant())) {
            case OPEN -> text("seats.free", s.free());
            case WAITING -> text("seats.waiting", s.waiting());
            case CANCELLED -> text("seats.cancelled");
            case OVER -> text("seats.over");
            case NOT_YET -> text("seats.notYet");
            case CLOSED -> text("seats.closed");
        };
    }

    /** The posts a course is for; a post without a text of its own shows its code. */
    public String posts(PublicSession s) {
        return named("Post.", s.targetPosts());
    }

    /** The kinds of firms a course is for. */
    public String kinds(PublicSession s) {
        return named("EnterpriseKind.", s.targetKinds());
    }

    private String named(String prefix, List<String> names) {
        Texts texts = Texts.in(locale());
        return names.stream()
                .map(name -> {
                    String known = texts.find("site", prefix + name, List.of());
                    return known == null ? name : known;
                })
                .collect(Collectors.joining(site.isEnglish() ? ", " : "、"));
    }

    public List<String> getAudiences() {
        return AUDIENCES;
    }

    /** A choice of the filter by whom a course is for. */
    public String audience(String choice) {
        return named(choice.startsWith("kind.") ? "EnterpriseKind." : "Post.", List.of(choice.substring(5)));
    }

    /** 11 月 23 日—29 日. */
    public String week(LocalDate first, LocalDate last) {
        return formats().shortDay(first) + "—" + formats().shortDay(last);
    }
}
