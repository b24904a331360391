package io.zhuangan.publicsite;

import io.zhuangan.bulletin.PublicBulletins;
import io.zhuangan.contract.PublicContracts;
import io.zhuangan.contract.PublishedContract;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Texts;
import io.zhuangan.showcase.EditedKind;
import io.zhuangan.showcase.PublicShowcase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Cards of what is public: cases, clusters, campaigns, bulletins and editions of contracts. A card is drawn once for its
 * words; a new revision with other words has another mark. The ones asked for last stay in memory.
 */
@ApplicationScoped
public class ShareCards {
    private static final int KEPT = 128;

    @Inject
    PublicShowcase showcase;

    @Inject
    PublicBulletins bulletins;

    @Inject
    PublicContracts contracts;

    private final Map<String, byte[]> drawn = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * A page's card.
     *
     * @param path of the page below the language, with the label of the edition where it is a contract
     */
    record Of(String path, String kind, ShareCard card) {
        /** Below the site's own address. */
        String address() {
            return "/cards/" + card.lang() + path + "/" + card.mark() + ".png";
        }
    }

    /** Bytes of a card; one is drawn at a time. */
    synchronized byte[] png(ShareCard card) {
        return drawn.computeIfAbsent(card.mark(), mark -> card.png());
    }

    /** The card of the page at a path below the language; empty for a page that shares the site's own. */
    Optional<Of> at(String lang, String path) {
        String[] parts = path.substring(1).split("/", -1);
        if (parts.length < 2 || parts.length > 3 || (parts.length == 3 && !parts[0].equals("contracts"))) {
            return Optional.empty();
        }
        Texts texts = Texts.in(lang.equals("en") ? Languages.ENGLISH : Languages.CHINESE);
        return switch (parts[0]) {
            case "cases" -> ofCase(texts, lang, path, key(parts[1]));
            case "clusters" ->
                showcase.cluster(parts[1])
                        .map(c -> of(texts, lang, path, "CLUSTER", c.place(en(lang)), false, c.name(en(lang))));
            case "campaigns" ->
                showcase.campaign(parts[1])
                        .map(c -> of(
                                texts,
                                lang,
                                path,
                                "CAMPAIGN",
                                texts.find(
                                        "editorial",
                                        "campaign.days",
                                        List.of(c.body().from(), c.body().until())),
                                c.body().demo(),
                                c.body().title(en(lang))));
            case "bulletins" -> ofBulletin(texts, lang, path, key(parts[1]));
            case "contracts" -> ofContract(texts, lang, parts[1], parts.length == 3 ? parts[2] : null);
            default -> Optional.empty();
        };
    }

    /** Was the page public once, and is not any more? */
    boolean gone(String path) {
        String[] parts = path.substring(1).split("/", -1);
        if (parts.length != 2) return false;
        return switch (parts[0]) {
            case "cases" -> {
                UUID key = key(parts[1]);
                yield key != null && showcase.withdrawal(key).isPresent();
            }
            case "clusters" ->
                showcase.pageWithdrawal(EditedKind.CLUSTER, parts[1]).isPresent();
            case "campaigns" ->
                showcase.pageWithdrawal(EditedKind.CAMPAIGN, parts[1]).isPresent();
            default -> false;
        };
    }

    private Optional<Of> ofCase(Texts texts, String lang, String path, UUID key) {
        if (key == null) return Optional.empty();
        return showcase.oneCase(key, lang)
                .map(c -> of(
                        texts,
                        lang,
                        path,
                        "CASE",
                        texts.find("site", "case.number", List.of(c.year(), c.number())),
                        c.demo(),
                        c.words().title()));
    }

    private Optional<Of> ofBulletin(Texts texts, String lang, String path, UUID key) {
        if (key == null) return Optional.empty();
        return bulletins.one(key).map(b -> {
            boolean english = en(lang) && b.english();
            String issuer = en(lang) && b.associationEn() != null ? b.associationEn() : b.association();
            return of(texts, lang, path, "BULLETIN", issuer, b.demo(), english ? b.titleEn() : b.title());
        });
    }

    /** @param label null for the edition in force */
    private Optional<Of> ofContract(Texts texts, String lang, String slug, String label) {
        List<PublishedContract> editions = contracts.editions(slug);
        return editions.stream()
                .filter(e ->
                        e.slug().equals(slug) && (label == null || e.label().equals(label)))
                .findFirst()
                .map(e -> of(
                        texts,
                        lang,
                        "/contracts/" + slug + "/" + e.label(),
                        "CONTRACT",
                        texts.find("contract", "edition.nth", List.of(e.label())) + " · " + e.associationIn(en(lang)),
                        e.demo(),
                        e.titleIn(en(lang))));
    }

    private static Of of(Texts texts, String lang, String path, String kind, String which, boolean demo, String title) {
        String name = texts.find("search", "kind." + kind, List.of());
        // before what may be cut
        String line = name + (demo ? " · " + texts.find("kit", "demo", List.of()) : "") + " · " + which;
        return new Of(path, name, new ShareCard(lang, line, title));
    }

    private static boolean en(String lang) {
        return lang.equals("en");
    }

    private static UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
