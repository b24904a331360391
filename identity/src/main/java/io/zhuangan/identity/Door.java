package io.zhuangan.identity;

/** What kind of place a path of a signed-in front-end is. Everything not named open here is behind the sign-in. */
enum Door {
    /** Styles, scripts, pictures: nobody is asked, nobody is looked up. */
    FILE,
    /** Readable without sign-in; a signed-in person is still recognised. */
    OPEN,
    /** JSON for scripts and scripts in pages: answers 401, never redirects. */
    API,
    /** A page. */
    PAGE,
    CALLBACK,
    SIGN_IN,
    SIGN_OUT,
    SIGNED_OUT,
    BACK_CHANNEL;

    /** @param path inside the front-end, decoded and without path parameters */
    static Door of(String path) {
        switch (path) {
            case "/callback":
                return CALLBACK;
            case "/sign-in":
                return SIGN_IN;
            case "/sign-out":
                return SIGN_OUT;
            case "/signed-out":
                return SIGNED_OUT;
            case "/backchannel-logout":
                return BACK_CHANNEL;
            case "/api/v1/openapi", "/lang", "/error", "/identity/problem.xhtml", "/identity/signed-out.xhtml":
                return OPEN;
            case "/favicon.ico", "/favicon.svg", "/robots.txt", "/manifest.webmanifest":
                return FILE;
            default:
                if (path.startsWith("/jakarta.faces.resource/") || file(path)) return FILE;
                // calendar programs cannot sign in; the feed's address carries its own key
                if (path.startsWith("/ical/")) return OPEN;
                if (path.equals("/api") || path.startsWith("/api/")) return API;
                return PAGE;
        }
    }

    /** The shared look is files only, except the pages among them. */
    private static boolean file(String path) {
        return path.startsWith("/kit/") && !path.endsWith(".xhtml");
    }
}
