package io.zhuangan.publicsite;

import io.zhuangan.consultation.PublicAnswer;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Texts;
import io.zhuangan.showcase.PublicCase;
import io.zhuangan.showcase.PublicCluster;
import io.zhuangan.showcase.PublicSession;
import io.zhuangan.training.TeachingMode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a page is about, in the words of schema.org, for search engines: Organization and WebSite on the front page,
 * Article for a case, Course and Event for a session, QAPage for an answer, and the way down. Only what the page says too.
 */
@RequestScoped
public class StructuredData {
    /** Pages below the front page: name → path and key of the title. */
    private static final Map<String, List<String>> ABOVE = Map.of(
            "case", List.of("/cases", "nav.cases"),
            "cluster", List.of("/clusters", "nav.clusters"),
            "session", List.of("/calendar", "nav.calendar"));

    @Inject
    Site site;

    @Inject
    SharedPage sharedPage;

    @Inject
    CasePage casePage;

    @Inject
    ClusterPage clusterPage;

    @Inject
    SessionPage sessionPage;

    @Inject
    QuestionPage questionPage;

    /**
     * Script elements with data, one per thing, or nothing when a page has none. They hold no script, so the page's policy
     * allows them.
     */
    String of(String page) {
        return things(page).stream()
                .map(thing -> Json.createObjectBuilder()
                        .add("@context", "https://schema.org")
                        .addAll(thing)
                        .build())
                .map(thing -> "<script type=\"application/ld+json\">" + safe(thing.toString()) + "</script>")
                .collect(Collectors.joining());
    }

    private List<JsonObjectBuilder> things(String page) {
        return switch (page) {
            case "home" -> List.of(organization(), website());
            case "case" ->
                List.of(
                        article(casePage.getCase()),
                        trail(page, casePage.getCase().words().title()));
            case "cluster" ->
                List.of(
                        place(clusterPage.getCluster()),
                        trail(page, clusterPage.getCluster().name(site.isEnglish())));
            case "session" ->
                List.of(
                        course(sessionPage.getSession()),
                        event(sessionPage.getSession()),
                        trail(page, sessionPage.getSession().title()));
            case "question" -> List.of(question(questionPage.getOne()));
            default -> List.of();
        };
    }

    /** No text of a firm can end the element or begin another. */
    static String safe(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private String text(String bundle, String key) {
        return Texts.in(site.isEnglish() ? Languages.ENGLISH : Languages.CHINESE)
                .find(bundle, key, List.of());
    }

    private String here() {
        return site.canonical(site.getLang());
    }

    private JsonObjectBuilder organization() {
        return Json.createObjectBuilder()
                .add("@type", "Organization")
                .add("@id", site.whole("/#organization"))
                .add("name", text("kit", "brand"))
                .add("url", site.whole("/"))
                .add("logo", site.whole("/img/card-" + site.getLang() + ".png"))
                .add("description", text("site", "about"));
    }

    private JsonObjectBuilder website() {
        return Json.createObjectBuilder()
                .add("@type", "WebSite")
                .add("@id", site.whole("/#website"))
                .add("name", text("kit", "brand"))
                .add("url", here())
                .add("inLanguage", site.isEnglish() ? "en" : "zh-CN")
                .add("publisher", Json.createObjectBuilder().add("@id", site.whole("/#organization")))
                .add(
                        "potentialAction",
                        Json.createObjectBuilder()
                                .add("@type", "SearchAction")
                                .add(
                                        "target",
                                        Json.createObjectBuilder()
                                                .add("@type", "EntryPoint")
                                                .add(
                                                        "urlTemplate",
                                                        site.whole("/" + site.getLang() + "/search?q={text}")))
                                .add("query-input", "required name=text"));
    }

    private JsonObjectBuilder article(PublicCase c) {
        return Json.createObjectBuilder()
                .add("@type", "Article")
                .add("@id", here())
                .add("url", here())
                .add("headline", c.words().title())
                .add("description", c.words().summary())
                .add("inLanguage", c.lang().equals("en") ? "en" : "zh-CN")
                .add("datePublished", c.publishedAt().toString())
                .add("version", String.valueOf(c.revision()))
                .add("image", sharedPage.getCard())
                .add("author", named("Organization", c.words().recommendedBy()))
                .add("publisher", publisher())
                .add("isAccessibleForFree", true);
    }

    private JsonObjectBuilder question(PublicAnswer a) {
        boolean english = site.isEnglish();
        JsonObjectBuilder accepted = Json.createObjectBuilder()
                .add("@type", "Answer")
                .add("text", a.answerIn(english))
                .add("url", here())
                .add("datePublished", a.publishedOn().toString())
                .add("dateModified", a.revisedOn().toString())
                .add("author", publisher());
        return Json.createObjectBuilder()
                .add("@type", "QAPage")
                .add("@id", here())
                .add("url", here())
                .add("inLanguage", english && a.english() ? "en" : "zh-CN")
                .add("publisher", publisher())
                .add(
                        "mainEntity",
                        Json.createObjectBuilder()
                                .add("@type", "Question")
                                .add("name", a.titleIn(english))
                                .add("text", a.questionIn(english))
                                .add("answerCount", 1)
                                .add("acceptedAnswer", accepted));
    }

    private JsonObjectBuilder publisher() {
        return Json.createObjectBuilder()
                .add("@type", "Organization")
                .add("@id", site.whole("/#organization"))
                .add("name", text("kit", "brand"))
                .add("url", site.whole("/"));
    }

    private static JsonObjectBuilder named(String type, String name) {
        return Json.createObjectBuilder().add("@type", type).add("name", name);
    }

    private JsonObjectBuilder place(PublicCluster c) {
        boolean english = site.isEnglish();
        return Json.createObjectBuilder()
                .add("@type", "Place")
                .add("@id", here())
                .add("url", here())
                .add("name", c.name(english))
                .add("description", c.lead(english))
                .add(
                        "address",
                        Json.createObjectBuilder()
                                .add("@type", "PostalAddress")
                                .add("addressCountry", "CN")
                                .add("addressRegion", english ? "Shanghai" : "上海市")
                                .add("addressLocality", c.place(english)));
    }

    private JsonObjectBuilder course(PublicSession s) {
        return Json.createObjectBuilder()
                .add("@type", "Course")
                .add("name", s.title())
                .add("description", s.summary().isBlank() ? s.title() : s.summary())
                .add("inLanguage", "zh-CN")
                .add("provider", named("Organization", s.association(site.isEnglish())))
                .add("offers", free(s))
                .add(
                        "hasCourseInstance",
                        Json.createObjectBuilder()
                                .add("@type", "CourseInstance")
                                .add("@id", here())
                                .add("courseMode", s.mode() == TeachingMode.ONLINE ? "Online" : "Onsite")
                                .add("startDate", s.startsAt().toString())
                                .add("endDate", s.endsAt().toString())
                                .add(
                                        "courseWorkload",
                                        "PT" + s.hours().movePointRight(2).intValue() * 60 / 100 + "M"));
    }

    private JsonObjectBuilder free(PublicSession s) {
        return Json.createObjectBuilder()
                .add("@type", "Offer")
                .add("category", "Free")
                .add("price", 0)
                .add("priceCurrency", "CNY")
                .add("url", here())
                .add("validFrom", s.opensAt().toString())
                .add("availability", "https://schema.org/" + (s.full() ? "SoldOut" : "InStock"));
    }

    private JsonObjectBuilder event(PublicSession s) {
        JsonObjectBuilder place = s.mode() == TeachingMode.ONLINE
                ? Json.createObjectBuilder().add("@type", "VirtualLocation").add("url", here())
                : named("Place", s.place())
                        .add(
                                "address",
                                Json.createObjectBuilder()
                                        .add("@type", "PostalAddress")
                                        .add("addressCountry", "CN")
                                        .add("addressRegion", "上海市")
                                        .add("streetAddress", s.place()));
        return Json.createObjectBuilder()
                .add("@type", "EducationEvent")
                .add("url", here())
                .add("name", s.title())
                .add("description", s.summary().isBlank() ? s.title() : s.summary())
                .add("startDate", s.startsAt().toString())
                .add("endDate", s.endsAt().toString())
                .add("eventStatus", "https://schema.org/" + (s.cancelled() ? "EventCancelled" : "EventScheduled"))
                .add(
                        "eventAttendanceMode",
                        "https://schema.org/"
                                + switch (s.mode()) {
                                    case ONLINE -> "OnlineEventAttendanceMode";
                                    case IN_PERSON -> "OfflineEventAttendanceMode";
                                    default -> "MixedEventAttendanceMode";
                                })
                .add("location", place)
                .add("image", site.whole("/img/card-" + site.getLang() + ".png"))
                .add(
                        "organizer",
                        named("Organization", s.association(site.isEnglish())).add("url", site.whole("/")))
                .add("offers", free(s))
                .add("maximumAttendeeCapacity", s.quota());
    }

    private JsonObjectBuilder trail(String page, String title) {
        List<String> above = ABOVE.get(page);
        return Json.createObjectBuilder()
                .add("@type", "BreadcrumbList")
                .add(
                        "itemListElement",
                        Json.createArrayBuilder()
                                .add(step(1, text("site", "home.name"), "/"))
                                .add(step(2, text("site", above.get(1)), above.get(0)))
                                .add(step(3, title, null)));
    }

    private JsonObjectBuilder step(int position, String name, String path) {
        JsonObjectBuilder step = Json.createObjectBuilder()
                .add("@type", "ListItem")
                .add("position", position)
                .add("name", name);
        return path == null ? step : step.add("item", site.whole("/" + site.getLang() + path));
    }
}
