package io.zhuangan.showcase.domain;

import io.zhuangan.showcase.EditedBody;
import io.zhuangan.showcase.EditedKind;
import io.zhuangan.showcase.PictureContent;
import io.zhuangan.showcase.PublicCampaign;
import io.zhuangan.showcase.PublicCase;
import io.zhuangan.showcase.PublicCluster;
import io.zhuangan.showcase.PublicDay;
import io.zhuangan.showcase.PublicDistrict;
import io.zhuangan.showcase.PublicFigures;
import io.zhuangan.showcase.PublicMaterial;
import io.zhuangan.showcase.PublicPageWithdrawal;
import io.zhuangan.showcase.PublicPicture;
import io.zhuangan.showcase.PublicSession;
import io.zhuangan.showcase.PublicWithdrawal;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was published, read through the published views and nothing else. */
public interface Published {
    /** Newest first, without figures; {@code after} null means from the start. */
    List<PublicCase> cases(String lang, Integer year, Position after, int limit);

    Optional<PublicCase> oneCase(UUID key, String lang);

    /** Campaigns, newest first. */
    List<PublicCampaign> campaigns();

    /** What is told of a cluster beyond its facts. */
    Optional<EditedBody> aboutCluster(String code);

    /** Pictures of a public case, where the firm's consent covers them. */
    List<PublicPicture> pictures(UUID caseKey);

    /** A public picture in one width. */
    Optional<PictureContent> picture(UUID key, int width);

    /** Of a case that was public and is not any more. */
    Optional<PublicWithdrawal> withdrawal(UUID key);

    /** Of a cluster or a campaign that was public and is not any more. */
    Optional<PublicPageWithdrawal> pageWithdrawal(EditedKind kind, String code);

    List<PublicCluster> clusters(LocalDate today);

    List<PublicDistrict> districts();

    /** Sessions that end on or after {@code from} and begin before {@code until}, by start. */
    List<PublicSession> sessions(Instant from, Instant until, UUID association, Position after, int limit);

    Optional<PublicSession> session(UUID key);

    List<PublicSession.Unit> units(UUID session);

    /** Holidays and make-up days, once each where several cities have them. */
    List<PublicDay> specialDays(LocalDate from, LocalDate until);

    List<PublicMaterial> materials(UUID course);

    Optional<PublicMaterial> material(UUID key);

    void writeMaterial(UUID key, OutputStream out);

    /** Counts of what was published, of the days from {@code from} until before {@code until}. */
    PublicFigures figures(Instant from, Instant until, Instant now);

    /**
     * A mark of all that pages are drawn from and that changes seldom: cases, clusters, campaigns, districts, bulletins and
     * model contracts. Another mark means that something was published, revised, withdrawn, or that a consent ended.
     */
    String stamp();

    /** Where a list goes on: the sort moment and key of the last row seen. */
    record Position(Instant at, UUID key) {}
}
