package io.zhuangan.consultation;

import io.zhuangan.consultation.domain.PublishedAnswers;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Reads;
import io.zhuangan.showcase.Findable;
import io.zhuangan.showcase.TextIndex;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Published questions and answers: pages, the open interface and whoever is about to ask read them here. */
@Reads
@OpenToAll(because = "published views only: whoever is not signed in may read what was published, and nothing else")
public class PublicAnswers {
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");
    private static final int SHOWN = 8;

    @Inject
    PublishedAnswers published;

    /** Newest first; topic null for all. Superseded ones are among them and say so. */
    public Page<PublicAnswer> newest(String topic, String cursor, int limit) {
        if (limit < 1 || limit > Page.MOST) throw new IllegalArgumentException("limit 1-" + Page.MOST);
        Place from = Place.read(cursor);
        if (topic != null && !CODE.matcher(topic).matches()) return new Page<>(List.of(), null);
        return Page.cut(
                published.newest(topic, from == null ? null : from.on(), from == null ? null : from.key(), limit + 1),
                limit,
                Place::of);
    }

    public Optional<PublicAnswer> one(UUID key) {
        return published.one(key);
    }

    /** Why an answer that was public is not any more; empty for one that is, or never was. */
    public Optional<PublicAnswerGone> gone(UUID key) {
        return published.gone(key);
    }

    public List<PublicTopic> topics() {
        return published.topics();
    }

    /** What was asked before in other words, the best first; nothing for an empty text. */
    public List<PublicAnswer> like(String words, boolean english) {
        String text = words == null ? "" : words.strip();
        if (text.isEmpty()) return List.of();
        Map<String, PublicAnswer> byPath = new LinkedHashMap<>();
        String cursor = null;
        do {
            Page<PublicAnswer> page = newest(null, cursor, Page.MOST);
            page.items().stream().filter(a -> !a.superseded()).forEach(a -> byPath.put(path(a), a));
            cursor = page.next();
        } while (cursor != null);
        String lang = english ? "en" : "zh";
        List<Findable> things =
                byPath.values().stream().map(a -> findable(a, lang)).toList();
        try (TextIndex index = TextIndex.of(things)) {
            String asked = text.substring(0, Math.min(text.length(), TextIndex.LONGEST));
            return index.search(new TextIndex.Wish(asked, lang, Map.of(), 0, SHOWN)).hits().stream()
                    .map(hit -> byPath.get(hit.thing().path()))
                    .toList();
        }
    }

    /** As the search over everything knows it. */
    public static Findable findable(PublicAnswer a, String lang) {
        boolean english = lang.equals("en");
        return new Findable(
                "QUESTION",
                path(a),
                lang,
                a.titleIn(english),
                a.questionIn(english),
                String.join("\n", a.answerIn(english), a.document(), a.article(), a.topicIn(english)),
                List.of(new Findable.Choice("kind", "QUESTION")),
                a.revisedOn().toString());
    }

    private static String path(PublicAnswer a) {
        return "/questions/" + a.key();
    }

    /** Where a list goes on, as an opaque text. */
    private record Place(LocalDate on, UUID key) {
        static String of(PublicAnswer a) {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((a.publishedOn() + " " + a.key()).getBytes(StandardCharsets.UTF_8));
        }

        static Place read(String cursor) {
            if (cursor == null || cursor.isBlank()) return null;
            try {
                String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ");
                return new Place(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("cursor", e);
            }
        }
    }
}
