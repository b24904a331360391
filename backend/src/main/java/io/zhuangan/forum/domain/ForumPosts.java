package io.zhuangan.forum.domain;

import io.zhuangan.forum.ForumCategory;
import io.zhuangan.forum.PostView;
import io.zhuangan.forum.ReportView;
import io.zhuangan.shared.AccessScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Posts of associations' forums: for members of today, for the association, and for nobody else. */
public interface ForumPosts {
    void add(ForumPost post);

    void add(ForumRevision revision);

    void add(ForumReport report);

    void add(ForumVisit visit);

    /** A post the caller wrote, in the forum of an association it belongs to today; locked. */
    ForumPost lockOwn(AccessScope author, UUID key, LocalDate today);

    /** A post of the association's own forum; locked. */
    ForumPost lockHere(AccessScope association, UUID key);

    /** Topics, pinned ones apart; those with the latest comment first, after the mark of the piece before. */
    List<PostView> topics(AccessScope scope, Filter filter, LocalDate today, int size);

    /** Topics the association has pinned. */
    List<PostView> pinned(AccessScope scope, Filter filter, LocalDate today);

    /** A topic or comment the caller may see. */
    Optional<Found> one(AccessScope scope, UUID key, LocalDate today);

    /** Comments, the oldest first. @param topicId of a topic the caller may see */
    List<PostView> comments(AccessScope scope, long topicId, LocalDate today, int first, int size);

    /** What posts of a thread said before, by post, the latest first. @param topicId of a topic the caller may see */
    Map<UUID, List<PostView.Before>> revisions(AccessScope scope, long topicId, LocalDate today);

    void forgetRevisions(AccessScope author, ForumPost post);

    /** What waits for the association: topics, changes, reports and appeals; the oldest first. */
    List<PostView> queue(AccessScope association);

    List<ReportView> reports(AccessScope association, UUID post);

    List<ForumReport> openReports(AccessScope association, long postId);

    boolean reported(AccessScope reader, long postId);

    /** What the person wrote since then, also what is hidden or deleted by now. */
    long written(AccessScope author, boolean topics, Instant since);

    long pinnedCount(AccessScope association);

    Optional<ForumVisit> visit(AccessScope person, long topicId);

    /** Marks that a topic has a new comment. @param topicId of a topic the caller may comment on */
    void moved(AccessScope scope, long topicId, LocalDate today, Instant now);

    /**
     * Who takes part in a topic, is not told yet and not muted, the caller left out; they count as told from now on.
     *
     * @return people by internal id, with whether they sit in the association
     */
    Map<Long, Boolean> toTell(AccessScope scope, long topicId, LocalDate today);

    /**
     * What a list is narrowed by; null = any.
     *
     * @param mine only what the caller wrote, in any state; for the association: in any state
     * @param after id and time of the last one of the piece before, or null
     */
    record Filter(String text, ForumCategory category, boolean mine, Mark after) {}

    /** Place in the list of topics. */
    record Mark(Instant activeAt, UUID key) {}

    /** A post with what stays inside. @param topicId its topic's internal id, its own for a topic */
    record Found(long id, long topicId, long associationId, long tenantId, PostView view) {}
}
