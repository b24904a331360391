package io.zhuangan.publicsite;

import io.zhuangan.kit.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The address of the page shown: its language, its path below the language, and the same page in the other one. */
@Named("site")
@RequestScoped
public class Site {
    private String lang = "zh";
    private String path = "/";
    private String query = "";
    private String origin = "";
    private String home = "";
    private int status = 200;

    /** Reads the address; {@code path} is what follows the language, beginning with a slash. */
    void at(HttpServletRequest request, String language, String below) {
        lang = language;
        path = below;
        query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        home = request.getContextPath();
        origin = origin(request);
        request.setAttribute(Languages.ATTRIBUTE, language);
    }

    /** Scheme, host and port that the reader asked, e.g. {@code https://zhuangan.example}. */
    static String origin(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }

    /** The page is drawn, and answers with this: 400 for something that cannot be asked, 410 for something that is gone. */
    void status(int code) {
        status = code;
    }

    int status() {
        return status;
    }

    /** Address of a page in the language shown, e.g. {@code /cases}. */
    public String to(String below) {
        return home + "/" + lang + below;
    }

    /** The same page in a language, whole, for search engines. */
    public String alternate(String language) {
        return origin + home + "/" + language + path + query;
    }

    /**
     * The address under which a page is known, whole: without a query, except where the query says which month or week
     * it is.
     */
    public String canonical(String language) {
        return origin + home + "/" + language + path + (in("/calendar") && !query.contains("session=") ? query : "");
    }

    /** Where a reader goes who speaks neither language: the front page chooses, other pages are there in Chinese. */
    public String getDefault() {
        return path.equals("/") ? whole("/") : canonical("zh");
    }

    public String getOther() {
        return home + "/" + (isEnglish() ? "zh" : "en") + path + query;
    }

    /** Address without the language, whole. */
    public String whole(String below) {
        return origin + home + below;
    }

    public String getHome() {
        return home;
    }

    public String getPath() {
        return path;
    }

    public String getLang() {
        return lang;
    }

    public boolean isEnglish() {
        return lang.equals("en");
    }

    /** Is the page shown this one, or below it? */
    public boolean in(String below) {
        return path.equals(below) || path.startsWith(below + "/");
    }
}
