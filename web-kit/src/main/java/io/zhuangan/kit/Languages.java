package io.zhuangan.kit;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Enumeration;
import java.util.Locale;

/** The language of one request: the address says it (public site), else the cookie, else the browser, else Chinese. */
public final class Languages {
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** Name of the cookie that keeps a reader's choice. */
    public static final String COOKIE = "lang";

    /** Request attribute, "zh" or "en": set by a front-end whose addresses carry the language. */
    public static final String ATTRIBUTE = "io.zhuangan.language";

    private Languages() {}

    public static Locale of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String fixed) return named(fixed);
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (COOKIE.equals(cookie.getName())) return named(cookie.getValue());
            }
        }
        // without the header the container would answer with the language of the machine
        return request.getHeader("Accept-Language") == null ? CHINESE : preferred(request.getLocales());
    }

    /** First of the browser's languages that we speak. */
    static Locale preferred(Enumeration<Locale> wanted) {
        while (wanted.hasMoreElements()) {
            String language = wanted.nextElement().getLanguage();
            if (language.equals("zh")) return CHINESE;
            if (language.equals("en")) return ENGLISH;
        }
        return CHINESE;
    }

    static Locale named(String name) {
        return "en".equals(name) ? ENGLISH : CHINESE;
    }
}
