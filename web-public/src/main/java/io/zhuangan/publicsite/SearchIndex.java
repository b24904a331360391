package io.zhuangan.publicsite;

import io.zhuangan.bulletin.PublicBulletin;
import io.zhuangan.bulletin.PublicBulletins;
import io.zhuangan.consultation.PublicAnswers;
import io.zhuangan.contract.PublicContracts;
import io.zhuangan.contract.PublishedContract;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Texts;
import io.zhuangan.shared.Page;
import io.zhuangan.showcase.CaseWords;
import io.zhuangan.showcase.Findable;
import io.zhuangan.showcase.PublicCampaign;
import io.zhuangan.showcase.PublicCase;
import io.zhuangan.showcase.PublicCluster;
import io.zhuangan.showcase.PublicDistrict;
import io.zhuangan.showcase.PublicSession;
import io.zhuangan.showcase.PublicShowcase;
import io.zhuangan.showcase.TextIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The text index over all that is public: cases, clusters, campaigns, courses, bulletins, contracts, answers and the site's own pages. It is
 * made anew in memory by whoever searches first after something was published; others search the one before meanwhile.
 */
@ApplicationScoped
public class SearchIndex {
    private static final List<String> LANGUAGES = List.of("zh", "en");

    /** Pages of the site's own words: path → key of the title, key of the text. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "/calendar", List.of("nav.calendar", "cal.lead"),
            "/certificates", List.of("cert.title", "cert.lead"),
            "/contracts", List.of("nav.contracts", "contracts.lead"),
            "/bulletins", List.of("nav.bulletins", "bulletins.lead"),
            "/data", List.of("nav.data", "data.lead"),
            "/accessibility", List.of("foot.accessibility", "acc.lead"));

    /** Sessions are not in the mark of what is published; they are looked at again after this long. */
    private static final long COURSES_NANOS = 30_000_000_000L;

    private static final Duration PAST = Duration.ofDays(366);

    @Inject
    PublicShowcase showcase;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    @Inject
    PublicBulletins bulletins;

    @Inject
    PublicContracts contracts;

    @Inject
    PublicAnswers answers;

    private final ReentrantLock making = new ReentrantLock();
    private volatile Made made;

    private record Made(
            String stamp,
            int courses,
            long lookedAt,
            TextIndex index,
            Map<String, PublicCase> cases,
            List<PublicDistrict> districts) {}

    /** What was found, and a case's card by its path. */
    public record Answer(TextIndex.Found found, Map<String, PublicCase> cards) {}

    /** @throws IllegalArgumentException when the text is too long */
    Answer search(TextIndex.Wish wish) {
        Made now = current();
        TextIndex.Found found = now.index().search(wish);
        Map<String, PublicCase> cards = new HashMap<>();
        found.hits().forEach(h -> {
            PublicCase card = now.cases().get(wish.lang() + h.thing().path());
            if (card != null) cards.put(h.thing().path(), card);
        });
        return new Answer(found, cards);
    }

    List<PublicDistrict> districts() {
        return current().districts();
    }

    private Made current() {
        String stamp = changes.stamp();
        Made known = made;
        long nanos = System.nanoTime();
        boolean same = known != null && known.stamp().equals(stamp);
        if (same && nanos - known.lookedAt() < COURSES_NANOS) return known;
        if (known == null) making.lock();
        else if (!making.tryLock()) return known;
        try {
            if (made != known) return made;
            List<PublicSession> sessions = sessions();
            int courses = Objects.hash(
                    sessions.stream().map(s -> s.key() + " " + s.touchedAt()).toList());
            if (same && known.courses() == courses) {
                made = new Made(stamp, courses, nanos, known.index(), known.cases(), known.districts());
            } else {
                made = make(stamp, courses, nanos, sessions);
            }
            return made;
        } finally {
            making.unlock();
        }
    }

    private Made make(String stamp, int courses, long nanos, List<PublicSession> sessions) {
        List<Findable> things = new ArrayList<>();
        Map<String, PublicCase> cards = new HashMap<>();
        List<PublicCluster> clusters = showcase.clusters();
        List<PublicCampaign> campaigns = showcase.campaigns();
        Map<String, PublicCluster> byCode = clusters.stream().collect(Collectors.toMap(PublicCluster::code, c -> c));
        for (String lang : LANGUAGES) {
            boolean english = lang.equals("en");
            for (PublicCase c : whole(cursor -> showcase.cases(lang, null, cursor, Page.MOST))) {
                Findable found = found(c, lang, byCode.get(c.clusterCode()));
                things.add(found);
                cards.put(lang + found.path(), card(c));
            }
            clusters.forEach(c -> things.add(found(c, english)));
            campaigns.forEach(c -> things.add(c.findable(lang)));
            latest(sessions).values().forEach(s -> things.add(found(s, lang, english)));
            whole(cursor -> bulletins.newest(cursor, Page.MOST)).forEach(b -> things.add(found(b, lang)));
            whole(cursor -> contracts.library(cursor, Page.MOST)).forEach(c -> things.add(found(c, lang)));
            whole(cursor -> answers.newest(null, cursor, Page.MOST)).stream()
                    .filter(a -> !a.superseded())
                    .forEach(a -> things.add(PublicAnswers.findable(a, lang)));
            pages(lang, things);
        }
        return new Made(stamp, courses, nanos, TextIndex.of(things), cards, showcase.districts());
    }

    private static Findable found(PublicCase c, String lang, PublicCluster cluster) {
        boolean english = lang.equals("en");
        CaseWords w = c.words();
        List<Findable.Choice> facets = new ArrayList<>();
        facets.add(new Findable.Choice("kind", "CASE"));
        facets.add(new Findable.Choice("district", c.districtCode()));
        facets.add(new Findable.Choice("evidence", c.evidence().name()));
        facets.add(new Findable.Choice("year", String.valueOf(c.year())));
        if (c.clusterCode() != null) facets.add(new Findable.Choice("cluster", c.clusterCode()));
        String body = String.join(
                "\n",
                w.problem(),
                w.actions(),
                w.obstacles(),
                w.resultsNote(),
                w.fits(),
                w.fitsNot(),
                w.actors(),
                w.firm(),
                w.scale(),
                w.recommendedBy(),
                w.evidenceNote(),
                c.district(english) == null ? "" : c.district(english),
                cluster == null ? "" : cluster.name(english));
        return new Findable(
                "CASE",
                "/cases/" + c.key(),
                lang,
                w.title(),
                w.summary(),
                body,
                facets,
                c.publishedAt().toString());
    }

    /** What a list shows of a case; its chapters stay in the index alone. */
    private static PublicCase card(PublicCase c) {
        CaseWords w = c.words();
        CaseWords head =
                new CaseWords(w.title(), w.summary(), w.firm(), w.scale(), "", "", "", "", "", "", "", "", "", "", "");
        return new PublicCase(
                c.key(),
                c.year(),
                c.number(),
                c.revision(),
                c.publishedAt(),
                c.demo(),
                c.districtCode(),
                c.districtName(),
                c.districtNameEn(),
                c.clusterCode(),
                c.evidence(),
                c.consentUntil(),
                c.lang(),
                c.languages(),
                head,
                List.of());
    }

    private static Findable found(PublicCluster c, boolean english) {
        String facts = c.facts().stream()
                .map(f -> f.label(english) + " " + Objects.toString(f.value(english), "") + " "
                        + Objects.toString(f.unit(english), ""))
                .collect(Collectors.joining("\n"));
        return new Findable(
                "CLUSTER",
                "/clusters/" + c.code(),
                english ? "en" : "zh",
                c.name(english),
                c.lead(english),
                c.place(english) + "\n" + facts,
                kind("CLUSTER"),
                "");
    }

    private static Findable found(PublicSession s, String lang, boolean english) {
        return new Findable(
                "COURSE",
                "/calendar/sessions/" + s.key(),
                lang,
                s.title(),
                s.summary(),
                s.place() + "\n" + s.association(english) + "\n" + s.lecturer(),
                List.of(
                        new Findable.Choice("kind", "COURSE"),
                        new Findable.Choice("mode", s.mode().name())),
                s.startsAt().toString());
    }

    private static Findable found(PublicBulletin b, String lang) {
        boolean english = lang.equals("en") && b.english();
        List<Findable.Choice> facets = new ArrayList<>(kind("BULLETIN"));
        b.clauses().stream().distinct().forEach(clause -> facets.add(new Findable.Choice("clause", clause)));
        return new Findable(
                "BULLETIN",
                "/bulletins/" + b.key(),
                lang,
                english ? b.titleEn() : b.title(),
                english ? b.happenedEn() : b.happened(),
                Objects.toString(english ? b.toDoEn() : b.toDo(), ""),
                facets,
                b.publishedAt().toString());
    }

    private static Findable found(PublishedContract c, String lang) {
        return new Findable(
                "CONTRACT",
                "/contracts/" + c.slug() + "/" + c.label(),
                lang,
                c.titleIn(lang.equals("en")),
                c.reason(),
                "",
                kind("CONTRACT"),
                c.publishedAt().toString());
    }

    private static void pages(String lang, List<Findable> things) {
        Texts texts = Texts.in(lang.equals("en") ? Languages.ENGLISH : Languages.CHINESE);
        PAGES.forEach((path, keys) -> things.add(new Findable(
                "PAGE",
                path,
                lang,
                texts.find("site", keys.get(0), List.of()),
                texts.find("site", keys.get(1), List.of()),
                "",
                kind("PAGE"),
                "")));
    }

    private static List<Findable.Choice> kind(String kind) {
        return List.of(new Findable.Choice("kind", kind));
    }

    /** Of each course the session to come next, or the last one held. */
    private Map<Object, PublicSession> latest(List<PublicSession> sessions) {
        Instant now = clock.instant();
        Map<Object, PublicSession> latest = new LinkedHashMap<>();
        for (PublicSession s : sessions) {
            if (s.cancelled()) continue;
            PublicSession known = latest.get(s.courseKey());
            if (known == null || known.endsAt().isBefore(now)) latest.put(s.courseKey(), s);
        }
        return latest;
    }

    private List<PublicSession> sessions() {
        Instant from = clock.instant().minus(PAST);
        return whole(cursor -> showcase.sessions(from, null, null, cursor, Page.MOST));
    }

    private static <T> List<T> whole(Function<String, Page<T>> read) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<T> page = read.apply(cursor);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }
}
