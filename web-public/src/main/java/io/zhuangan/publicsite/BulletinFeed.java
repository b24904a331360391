package io.zhuangan.publicsite;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import io.zhuangan.bulletin.BulletinKind;
import io.zhuangan.bulletin.PublicBulletin;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Public bulletins as an Atom feed (RFC 4287) and as a JSON Feed 1.1, in one language each. */
final class BulletinFeed {
    private final String origin;
    private final boolean english;
    private final List<PublicBulletin> bulletins;

    /** @param origin of the public site, for addresses */
    BulletinFeed(String origin, boolean english, List<PublicBulletin> bulletins) {
        this.origin = origin;
        this.english = english;
        // an English reader is not handed Chinese texts
        this.bulletins = bulletins.stream().filter(b -> !english || b.english()).toList();
    }

    byte[] atom() {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setEncoding(StandardCharsets.UTF_8.name());
        feed.setTitle(title());
        feed.setUri(self("atom"));
        feed.setLanguage(lang());
        feed.setLinks(List.of(link("self", self("atom")), link("alternate", home())));
        if (!bulletins.isEmpty()) feed.setPublishedDate(date(changed(bulletins.get(0))));
        feed.setEntries(bulletins.stream().map(this::entry).toList());
        try {
            return new SyndFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException e) {
            throw new IllegalStateException("bulletins could not be written as Atom", e);
        }
    }

    private SyndEntry entry(PublicBulletin b) {
        SyndEntryImpl entry = new SyndEntryImpl();
        entry.setUri("urn:uuid:" + b.key());
        entry.setTitle(headline(b));
        entry.setLinks(
                List.of(link("alternate", page(b)), link("related", origin + "/bulletins/" + b.key() + ".cap.xml")));
        entry.setPublishedDate(date(b.publishedAt()));
        entry.setUpdatedDate(date(changed(b)));
        entry.setAuthor(association(b));
        SyndContentImpl text = new SyndContentImpl();
        text.setType("text");
        text.setValue(text(b));
        entry.setDescription(text);
        return entry;
    }

    /** ROME speaks the old date class; it goes no further than this call. */
    private static java.util.Date date(Instant moment) {
        return java.util.Date.from(moment);
    }

    private static SyndLinkImpl link(String rel, String href) {
        SyndLinkImpl link = new SyndLinkImpl();
        link.setRel(rel);
        link.setHref(href);
        return link;
    }

    byte[] json() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (PublicBulletin b : bulletins) {
            JsonArrayBuilder tags = Json.createArrayBuilder();
            if (b.exercise()) tags.add("exercise");
            b.clauses().forEach(tags::add);
            b.ingredients().forEach(tags::add);
            items.add(Json.createObjectBuilder()
                    .add("id", "urn:uuid:" + b.key())
                    .add("url", page(b))
                    .add("external_url", origin + "/bulletins/" + b.key() + ".cap.xml")
                    .add("title", headline(b))
                    .add("content_text", text(b))
                    .add("date_published", b.publishedAt().toString())
                    .add("date_modified", changed(b).toString())
                    .add(
                            "authors",
                            Json.createArrayBuilder()
                                    .add(Json.createObjectBuilder().add("name", association(b))))
                    .add("tags", tags)
                    .add("language", lang()));
        }
        JsonObjectBuilder feed = Json.createObjectBuilder()
                .add("version", "https://jsonfeed.org/version/1.1")
                .add("title", title())
                .add("home_page_url", home())
                .add("feed_url", self("json"))
                .add("language", lang())
                .add("items", items);
        return feed.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    /** When it was published, updated or cancelled. */
    private static Instant changed(PublicBulletin b) {
        return b.endedAt() == null ? b.publishedAt() : b.endedAt();
    }

    private String headline(PublicBulletin b) {
        StringBuilder line = new StringBuilder();
        if (b.exercise()) line.append(english ? "[Exercise] " : "【演练】");
        if (b.kind() == BulletinKind.UPDATE) line.append(english ? "Updated: " : "更新：");
        if (b.kind() == BulletinKind.CANCEL) line.append(english ? "Cancelled: " : "取消：");
        return line.append(english ? b.titleEn() : b.title()).toString();
    }

    private String text(PublicBulletin b) {
        String happened = english ? b.happenedEn() : b.happened();
        String toDo = english ? b.toDoEn() : b.toDo();
        return toDo == null ? happened : happened + "\n\n" + toDo;
    }

    private String association(PublicBulletin b) {
        return english && b.associationEn() != null ? b.associationEn() : b.association();
    }

    private String title() {
        return english ? "Zhuang'an risk bulletins" : "妆安 风险提示";
    }

    private String lang() {
        return english ? "en" : "zh-CN";
    }

    private String home() {
        return origin + (english ? "/en" : "/zh") + "/bulletins";
    }

    private String self(String kind) {
        return origin + "/bulletins/" + (english ? "en." : "zh.") + kind;
    }

    private String page(PublicBulletin b) {
        return home() + "/" + b.key();
    }
}
