package io.zhuangan.kit;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /lang?to=en&back=/association/…}: keeps the choice for a year and returns to the page. */
public class LanguageSwitch extends HttpServlet {
    static final String PATH = "/lang";
    private static final int YEAR = 365 * 24 * 3600;
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cookie choice = new Cookie(Languages.COOKIE, "en".equals(request.getParameter("to")) ? "en" : "zh");
        choice.setPath("/");
        choice.setMaxAge(YEAR);
        choice.setSecure(request.isSecure());
        choice.setHttpOnly(true);
        choice.setAttribute("SameSite", "Lax");
        response.addCookie(choice);
        response.sendRedirect(back(request.getParameter("back"), request.getContextPath() + "/"));
    }

    /** Only places on this host: one slash, no backslash, no control characters. */
    static String back(String wanted, String otherwise) {
        boolean here = wanted != null
                && wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.chars().noneMatch(c -> c == '\\' || c < 0x20);
        return here ? wanted : otherwise;
    }
}
