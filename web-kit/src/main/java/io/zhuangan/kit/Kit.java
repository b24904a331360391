package io.zhuangan.kit;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What pages call {@code #{kit}}: the language, addresses of shared files, and how dates and numbers are written. */
public class Kit {
    /** Part of the address of styles and scripts, so that a new release is never drawn with old ones. */
    private static final String VERSION = version();

    private final FacesContext faces;
    private final Locale locale;
    private final Formats formats;

    Kit(FacesContext faces) {
        this.faces = faces;
        this.locale = localeOf(faces);
        this.formats = new Formats(locale);
    }

    static Locale localeOf(FacesContext faces) {
        if (faces.getViewRoot() != null && faces.getViewRoot().getLocale() != null)
            return faces.getViewRoot().getLocale();
        return Languages.of(request(faces));
    }

    public Locale getLocale() {
        return locale;
    }

    /** For the lang attribute: {@code zh-CN} or {@code en}. */
    public String getLang() {
        return locale.toLanguageTag();
    }

    public boolean isEnglish() {
        return "en".equals(locale.getLanguage());
    }

    public String getVersion() {
        return VERSION;
    }

    /** Context path: {@code /regulator}, or empty at the root. */
    public String getHome() {
        return faces.getExternalContext().getRequestContextPath();
    }

    /** Address of the shared files. */
    public String getRes() {
        return getHome() + "/kit";
    }

    /** Address of the icon file; a symbol's name is added with #. */
    public String getIcons() {
        return getRes() + "/icons.svg";
    }

    /** Address that shows this very page in the other language. */
    public String getSwitchUrl() {
        HttpServletRequest request = request(faces);
        String query = request.getQueryString();
        String here = request.getRequestURI() + (query == null ? "" : "?" + query);
        return getHome() + LanguageSwitch.PATH + "?to=" + (isEnglish() ? "zh" : "en") + "&back="
                + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }

    /** Path of the page shown, for the marker in the navigation: {@code /grading/year.xhtml}. */
    public String getPath() {
        return faces.getViewRoot() == null
                ? request(faces).getServletPath()
                : faces.getViewRoot().getViewId();
    }

    /** Is the page shown in this folder, or is it this page? */
    public boolean in(String folderOrPage) {
        return getPath().startsWith(folderOrPage);
    }

    public String date(LocalDate day) {
        return formats.day(day);
    }

    public String day(LocalDate day) {
        return formats.dayAndWeekday(day);
    }

    public String shortDay(LocalDate day) {
        return formats.shortDay(day);
    }

    public String weekday(LocalDate day) {
        return formats.weekday(day);
    }

    public String moment(TemporalAccessor moment) {
        return formats.moment(moment);
    }

    public String time(TemporalAccessor moment) {
        return formats.time(moment);
    }

    public String times(TemporalAccessor from, TemporalAccessor to) {
        return formats.times(from, to);
    }

    /** A month, a quarter or a span of months. */
    public String months(int first, int last) {
        return formats.months(first, last);
    }

    public String points(Number points) {
        return formats.points(points);
    }

    public String change(BigDecimal points) {
        return formats.change(points);
    }

    public String count(Number count) {
        return formats.count(count);
    }

    public String share(Number share) {
        return formats.share(share);
    }

    public String bytes(long size) {
        return formats.bytes(size);
    }

    public String label(Enum<?> constant) {
        return constant == null ? "" : Texts.in(locale).label(constant);
    }

    /** Fills {0}, {1}… of a text: {@code #{kit.say(trainingTxt.seatsLeft, row.free)}}. */
    public String say(String pattern, Object... values) {
        return Texts.in(locale).fill(pattern, Arrays.asList(values));
    }

    /** A text whose room is data, such as a notice's; a missing one shows its key. */
    public String tell(String room, String key, List<?> values) {
        String text = Texts.in(locale).find(room, key, values);
        return text == null ? Texts.missing(key) : text;
    }

    /** Does an invented name already say that it is one? Then no tag stands beside it. */
    public boolean saysDemo(String name) {
        return name != null && name.contains(Texts.in(Languages.CHINESE).find("kit", "demo", List.of()));
    }

    /** First character of a name, for the round mark beside it; Latin names give their first letter. */
    public String initial(String name) {
        if (name == null || name.isBlank()) return "";
        String bare = name.strip();
        return bare.substring(0, bare.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    /** Width of a bar of 100 for value out of max, for SVG attributes. */
    public int bar(Object value, Object max) {
        double whole = number(max);
        if (whole <= 0) return 0;
        return (int) Math.round(Math.max(0, Math.min(1, number(value) / whole)) * 100);
    }

    /** Where a day lies between two others, 0 to 100. */
    public double along(LocalDate day, LocalDate from, LocalDate to) {
        long whole = ChronoUnit.DAYS.between(from, to);
        if (day == null || whole <= 0) return 0;
        double share = (double) ChronoUnit.DAYS.between(from, day) / whole;
        return Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10.0;
    }

    /** Attributes of tags arrive as text when written out, as numbers when they come from a bean. */
    private static double number(Object value) {
        if (value instanceof Number number) return number.doubleValue();
        return value == null || value.toString().isBlank() ? 0 : Double.parseDouble(value.toString());
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    private static String version() {
        String stated = Kit.class.getPackage().getImplementationVersion();
        return stated == null ? "0" : stated;
    }
}
