package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A person at a browser: opens pages, signs in, and looks at each page with care. {@link #look} notes a refused script
 * or style (CSP), an error in a script, an accessibility fault, a missing text, a tag that was not
 * rendered and a page wider than its window, and
 * leaves a screenshot in {@code target/shots}; {@link #close} fails on what was noted.
 */
final class BrowserUser implements AutoCloseable {
    /** Two timers of a minute, one after the other, on a busy machine. */
    private static final Duration TIMERS = Duration.ofSeconds(200);

    private static final int[] DESK = {1440, 900};
    private static final int[] PHONE = {360, 780};

    private static final Browser BROWSER = launch();

    /** Done when no request of the page's own is open and its fonts are there. */
    private static final String QUIET =
            """
            () => new Promise(done => {
              const look = () => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()
                ? document.fonts.ready.then(() => done(true)) : requestAnimationFrame(look);
              look();
            })
            """;

    private final String base;
    private final String language;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    final Page page;

    private BrowserUser(String base, String language, int width, int height) {
        this.base = base;
        this.language = language;
        context = BROWSER.newContext(new Browser.NewContextOptions()
                // what fades in would be judged half faded
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(language)
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, height));
        context.setDefaultTimeout(20_000);
        page = watched(context.newPage());
    }

    static BrowserUser atDesk(String base, String language) {
        return new BrowserUser(base, language, DESK[0], DESK[1]);
    }

    static BrowserUser onPhone(String base, String language) {
        return new BrowserUser(base, language, PHONE[0], PHONE[1]);
    }

    /** Signs in at the product's own login page, where the last {@link #open} of a protected address ended. */
    BrowserUser signIn(String user) {
        page.waitForSelector("#username");
        page.fill("#username", user);
        page.fill("#password", "Zhuangan-2026");
        page.click("#kc-login");
        page.waitForURL(url -> url.startsWith(base) && !url.contains("/callback"));
        return this;
    }

    /** Answers yes to the browser's question whether the site may use the camera; until then the answer is no. */
    BrowserUser allowCamera() {
        context.grantPermissions(List.of("camera"));
        return this;
    }

    /** Goes to an address; an answer that is no success is a fault of the page. */
    BrowserUser open(String path) {
        int status = status(path);
        if (status >= 400) faults.add(path + " answers " + status);
        return this;
    }

    /** Opens the page again and again until something is on it that a timer of the platform brings, once a minute. */
    BrowserUser openUntil(String path, String selector) {
        Instant end = Instant.now().plus(TIMERS);
        while (Instant.now().isBefore(end)) {
            open(path);
            try {
                page.waitForSelector(selector, new Page.WaitForSelectorOptions().setTimeout(1500));
                return this;
            } catch (TimeoutError notYet) {
                // the next visit may show it
            }
        }
        throw new AssertionError(path + " never had " + selector);
    }

    /** Opens an address again and again until it says that what stood there is gone, within a few seconds. */
    BrowserUser openUntilGone(String path) {
        Instant end = Instant.now().plus(TIMERS);
        while (Instant.now().isBefore(end)) {
            if (status(path) == 410) return this;
        }
        throw new AssertionError(path + " never was gone");
    }

    /** Goes to an address that must be refused in that way. */
    BrowserUser openRefused(String path, int expected) {
        int status = status(path);
        if (status != expected) faults.add(path + " answers " + status + " instead of " + expected);
        return this;
    }

    private int status(String path) {
        Response answer = page.navigate(path.startsWith("http") ? path : base + path);
        return answer == null ? 200 : answer.status();
    }

    /** Looks at the current page as it stands. */
    BrowserUser look(String name) {
        page.waitForLoadState();
        page.evaluate(QUIET);
        // a desk's panel asks for its code by itself
        if (page.locator("[data-panel]").count() > 0) page.waitForLoadState(LoadState.NETWORKIDLE);
        int width = page.viewportSize().width;
        shoot("%s-%d-%s".formatted(name, width, language.substring(0, 2)));
        complaints.forEach(complaint -> faults.add(name + ": " + complaint));
        complaints.clear();
        new AxeBuilder(page)
                .options(faultsOnly())
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                // no page has frames, so the window of its own in which results of frames are put together is not
                // needed
                .setLegacyMode(true)
                .analyze()
                .getViolations()
                .forEach(rule -> faults.add(name + ": " + tell(rule)));
        Number scroll = (Number) page.evaluate("document.documentElement.scrollWidth");
        if (scroll.intValue() > width) faults.add(name + ": " + scroll + " px wide in a window of " + width);
        Object raw = page.evaluate("[...document.querySelectorAll('body *')].map(e => e.localName)"
                + ".filter(name => name.includes(':')).join(' ')");
        if (!"".equals(raw)) faults.add(name + ": tags that nobody rendered: " + raw);
        if (page.locator("body").innerText().contains("???")) faults.add(name + ": shows a text that is missing");
        return this;
    }

    /** Looks at the current page as wide as at a desk, then as narrow as on a phone, without loading it again. */
    BrowserUser lookWideAndNarrow(String name) {
        look(name);
        page.setViewportSize(PHONE[0], PHONE[1]);
        look(name);
        page.setViewportSize(DESK[0], DESK[1]);
        return this;
    }

    void shoot(String file) {
        try {
            Path shots = Path.of("target", "shots");
            Files.createDirectories(shots);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(shots.resolve(file + ".png")));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Page watched(Page fresh) {
        fresh.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")
                    || message.text().contains("Refused to")) {
                complaints.add(message.text());
            }
        });
        fresh.onPageError(error -> complaints.add("script error: " + error));
        return fresh;
    }

    /** What passed is not told in full: that takes as long as the looking, and nobody reads it. */
    private static AxeRunOptions faultsOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String tell(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> String.valueOf(node.getTarget()) + " " + node.getFailureSummary())
                        .collect(Collectors.joining(" | "));
    }

    private static Browser launch() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                // a page that asks for a camera gets this film, if its reader allows it
                                "--use-fake-device-for-media-stream",
                                "--use-file-for-fake-video-capture=" + Camera.FILM,
                                "--no-first-run")));
    }

    private static Path chromium() {
        for (String place : List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")) {
            if (Files.isExecutable(Path.of(place))) return Path.of(place);
        }
        throw new IllegalStateException(
                "No Chromium found. Install Debian's package chromium and run the tests again.");
    }

    /** Ends the visit; every fault that was seen on any page fails the test here, so one run shows them all. */
    @Override
    public void close() {
        context.close();
        assertThat(faults).as("faults seen by the reader of " + language).isEmpty();
    }
}
