package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A person at a browser: opens pages, signs in, and looks at each page with care. {@link #look} notes a refused script
 * or style (CSP), an error in a script, an accessibility fault, a missing text, a tag that was not
 * rendered and a page wider than its window; a box of the browser's that asks something is a fault as well;
 * {@link #close} fails on what was noted. A page with a fault leaves a
 * picture in {@code target/shots}; with {@code -Dzhuangan.shots=true}, as by default against a platform that runs
 * already, every page that was looked at does.
 */
final class BrowserUser implements AutoCloseable {
    /** Two timers of a minute, one after the other, on a busy machine. */
    private static final Duration TIMERS = Duration.ofSeconds(200);

    /** Milliseconds; two platforms may start beside a story. */
    private static final int PATIENCE = 40_000;

    private static final int[] DESK = {1440, 900};
    private static final int[] PHONE = {360, 780};

    private static final List<String> CHROMIUM =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    /** A driver serves the thread that made it. What nobody waited for, from a page that is gone, does not end it. */
    private static final ThreadLocal<Playwright> PLAYWRIGHT =
            ThreadLocal.withInitial(() -> Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of(
                            "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1",
                            "NODE_OPTIONS", "--unhandled-rejections=warn"))));

    /** Chromium without windows, where there is a package of it: the same pages, a visitor in half the time. */
    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(
            () -> launch(Stream.concat(Stream.of("/usr/lib/chromium/chromium-headless-shell"), CHROMIUM.stream())
                    .toList()));

    /** The one without windows shows no film to a page that asks for a camera. */
    private static final ThreadLocal<Browser> WITH_CAMERA = ThreadLocal.withInitial(() -> launch(CHROMIUM));

    /** Done when no request of the page's own is open and its fonts are there. */
    private static final String QUIET =
            """
            () => new Promise(done => {
              const look = () => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()
                ? document.fonts.ready.then(() => done(true)) : requestAnimationFrame(look);
              look();
            })
            """;

    /** axe-core, put into every page by the browser; only a page that is looked at runs it. */
    private static final String AXE = "window.accessibility = function () {" + axe() + "\n};";

    /** What axe finds amiss on this page, a line each rule; what passed is not told, which would take as long again. */
    private static final String AMISS =
            """
            async () => {
              if (!window.axe) window.accessibility();
              const found = await axe.run(document, {
                resultTypes: ['violations'],
                runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}
              });
              return found.violations.map(rule => rule.id + ': '
                + rule.nodes.slice(0, 3).map(node => node.target + ' ' + node.failureSummary).join(' | '));
            }
            """;

    /** A picture takes as long as the looking, so a whole run takes them of faults only. */
    private static final boolean SHOTS = Boolean.parseBoolean(
            System.getProperty("zhuangan.shots", Boolean.toString(System.getProperty("zhuangan.url") != null)));

    private final String base;
    private final String language;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    final Page page;

    /** Whoever types an address leaves what was not saved, and may be asked about it. */
    private boolean leaving;

    private boolean asked;

    private BrowserUser(Browser browser, String base, String language, int width, int height) {
        this.base = base;
        this.language = language;
        context = browser.newContext(new Browser.NewContextOptions()
                // what fades in would be judged half faded
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(language)
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, height));
        context.setDefaultTimeout(PATIENCE);
        context.addInitScript(AXE);
        page = watched(context.newPage());
    }

    static BrowserUser atDesk(String base, String language) {
        return new BrowserUser(BROWSER.get(), base, language, DESK[0], DESK[1]);
    }

    static BrowserUser onPhone(String base, String language) {
        return new BrowserUser(BROWSER.get(), base, language, PHONE[0], PHONE[1]);
    }

    /** The phone's camera sees what {@link Camera} was told last, once {@link #allowCamera} says so. */
    static BrowserUser onPhoneWithCamera(String base, String language) {
        return new BrowserUser(WITH_CAMERA.get(), base, language, PHONE[0], PHONE[1]);
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

    /** The next request to such an address is carried out, but its answer gets lost on the way. */
    BrowserUser loseNextAnswer(String address) {
        page.route(
                address,
                route -> {
                    route.fetch();
                    route.abort();
                },
                new Page.RouteOptions().setTimes(1));
        return this;
    }

    /** Goes elsewhere with something typed and not saved: the browser must ask first. */
    BrowserUser leaveUnsaved(String path) {
        asked = false;
        open(path);
        if (!asked) faults.add("what was typed was lost without a word on the way to " + path);
        return this;
    }

    private int status(String path) {
        leaving = true;
        Response answer = page.navigate(path.startsWith("http") ? path : base + path);
        leaving = false;
        return answer == null ? 200 : answer.status();
    }

    /** Looks at the current page as it stands. */
    BrowserUser look(String name) {
        page.waitForLoadState();
        page.evaluate(QUIET);
        // a desk's panel asks for its code by itself
        if (page.locator("[data-panel]").count() > 0) page.waitForLoadState(LoadState.NETWORKIDLE);
        int width = page.viewportSize().width;
        int before = faults.size();
        complaints.forEach(complaint -> faults.add(name + ": " + complaint));
        complaints.clear();
        for (Object rule : (List<?>) page.evaluate(AMISS)) faults.add(name + ": " + rule);
        Number scroll = (Number) page.evaluate("document.documentElement.scrollWidth");
        if (scroll.intValue() > width) faults.add(name + ": " + scroll + " px wide in a window of " + width);
        Object raw = page.evaluate("[...document.querySelectorAll('body *')].map(e => e.localName)"
                + ".filter(name => name.includes(':')).join(' ')");
        if (!"".equals(raw)) faults.add(name + ": tags that nobody rendered: " + raw);
        if (page.locator("body").innerText().contains("???")) faults.add(name + ": shows a text that is missing");
        if (SHOTS || faults.size() > before) {
            shoot("%s-%d-%s".formatted(name, width, language.substring(0, 2)));
        }
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
        fresh.onDialog(this::answer);
        return fresh;
    }

    /** Nothing of the product asks in a box of the browser's but a page that is left with something typed on it. */
    private void answer(Dialog dialog) {
        asked = true;
        if (!leaving) faults.add(page.url() + " asks: " + dialog.type() + " " + dialog.message());
        try {
            dialog.accept();
        } catch (PlaywrightException gone) {
            // the page went away with its question
        }
    }

    private static String axe() {
        try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Browser launch(List<String> places) {
        Path found = places.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium found. Install Debian's package chromium and run the tests again."));
        return PLAYWRIGHT
                .get()
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(found)
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

    /** Ends the visit; every fault that was seen on any page fails the test here, so one run shows them all. */
    @Override
    public void close() {
        context.close();
        assertThat(faults).as("faults seen by the reader of " + language).isEmpty();
    }
}
