package io.zhuangan.showcase;

import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Page;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Time;
import io.zhuangan.showcase.domain.Published;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that the public site and its API read. */
@Reads
@OpenToAll(because = "published views only: whoever is not signed in may read what was published, and nothing else")
public class PublicShowcase {
    @Inject
    Published published;

    @Inject
    Clock clock;

    /** Cases, newest first; year null means all years. */
    public Page<PublicCase> cases(String lang, Integer year, String cursor, int limit) {
        int size = size(limit);
        return Page.cut(
                published.cases(lang, year, Cursor.read(cursor), size + 1),
                size,
                c -> Cursor.of(c.publishedAt(), c.key()));
    }

    public Optional<PublicCase> oneCase(UUID key, String lang) {
        return published.oneCase(key, lang);
    }

    /** Campaigns, newest first. */
    public List<PublicCampaign> campaigns() {
        return published.campaigns();
    }

    public Optional<PublicCampaign> campaign(String code) {
        return campaigns().stream().filter(c -> c.code().equals(code)).findFirst();
    }

    /** What is told of a cluster beyond its facts; empty before somebody published it. */
    public Optional<EditedBody> aboutCluster(String code) {
        return published.aboutCluster(code);
    }

    /** Pictures of a public case, where the firm's consent covers them. */
    public List<PublicPicture> pictures(UUID caseKey) {
        return published.pictures(caseKey);
    }

    /** A public picture in one width. */
    public Optional<PictureContent> picture(UUID key, int width) {
        return published.picture(key, width);
    }

    /** Why a case that was public is not any more; empty for one that is, or never was. */
    public Optional<PublicWithdrawal> withdrawal(UUID key) {
        return published.withdrawal(key);
    }

    /** Why a cluster or a campaign that was public is not any more; empty for one that is, or never was. */
    public Optional<PublicPageWithdrawal> pageWithdrawal(EditedKind kind, String code) {
        return published.pageWithdrawal(kind, code);
    }

    public List<PublicCluster> clusters() {
        return published.clusters(LocalDate.now(clock));
    }

    public Optional<PublicCluster> cluster(String code) {
        return clusters().stream().filter(c -> c.code().equals(code)).findFirst();
    }

    public List<PublicDistrict> districts() {
        return published.districts();
    }

    /** Sessions by start that end on or after {@code from} and begin before {@code until}; null means open. */
    public Page<PublicSession> sessions(Instant from, Instant until, UUID association, String cursor, int limit) {
        int size = size(limit);
        return Page.cut(
                published.sessions(from, until, association, Cursor.read(cursor), size + 1),
                size,
                s -> Cursor.of(s.startsAt(), s.key()));
    }

    public Optional<PublicSession> session(UUID key) {
        return published.session(key);
    }

    public List<PublicSession.Unit> units(UUID session) {
        return published.units(session);
    }

    /** Holidays and make-up days from one day until before another. */
    public List<PublicDay> specialDays(LocalDate from, LocalDate until) {
        return published.specialDays(from, until);
    }

    /** What a course hands out to everybody. */
    public List<PublicMaterial> materials(UUID course) {
        return published.materials(course);
    }

    public Optional<PublicMaterial> material(UUID key) {
        return published.material(key);
    }

    /** Writes the content of one that {@link #material} found, piece by piece. */
    public void writeMaterial(UUID key, OutputStream out) {
        published.writeMaterial(key, out);
    }

    /** Counts of a calendar year. */
    public PublicFigures figures(int year) {
        return published.figures(newYear(year), newYear(year + 1), clock.instant());
    }

    /**
     * Changes whenever something is published, revised or withdrawn, when a consent ends and when a day begins in
     * Shanghai: what was drawn under one mark may be shown for as long as the mark stands. Sessions and their seats are
     * not in it, since they change all day long.
     */
    public String stamp() {
        return LocalDate.now(clock.withZone(Time.SHANGHAI)) + " " + published.stamp();
    }

    private static Instant newYear(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Time.SHANGHAI).toInstant();
    }

    private static int size(int limit) {
        if (limit < 1 || limit > Page.MOST) throw new IllegalArgumentException("limit 1-" + Page.MOST);
        return limit;
    }
}
