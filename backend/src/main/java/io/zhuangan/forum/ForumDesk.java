package io.zhuangan.forum;

import io.zhuangan.enterprise.EnterpriseDirectory;
import io.zhuangan.forum.domain.ForumLimits;
import io.zhuangan.forum.domain.ForumPost;
import io.zhuangan.forum.domain.ForumPosts;
import io.zhuangan.forum.domain.ForumVisit;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.shared.Time;
import io.zhuangan.showcase.RichText;
import io.zhuangan.tenancy.TenantQueries;
import io.zhuangan.tenancy.TenantView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What writing and moderating have in common. */
@ApplicationScoped
public class ForumDesk {
    static final String SUBJECT = "ForumPost";

    private static final String ZONE = "/association/zone/forum-topic.xhtml?topic=";
    private static final String DESK = "/association/forum/post.xhtml?post=";
    private static final int SHOWN = 30;

    @Inject
    ForumPosts posts;

    @Inject
    EnterpriseDirectory firms;

    @Inject
    TenantQueries tenants;

    @Inject
    Notifier notifier;

    @Inject
    Clock clock;

    /** 404 for whoever is no firm. */
    static void expectFirm(AccessScope scope) {
        if (scope.kind() != TenantKind.ENTERPRISE) throw new NotFound(SUBJECT, scope.tenantKey());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Associations of the city that the firm belongs to today. */
    List<TenantView> joined(AccessScope scope) {
        expectFirm(scope);
        return tenants.associations(scope.cityId()).stream()
                .filter(a -> firms.isMember(scope, a.id(), scope.tenantId()))
                .toList();
    }

    TenantView joined(AccessScope scope, UUID association) {
        boolean known = tenants.associations(scope.cityId()).stream()
                .anyMatch(a -> a.key().equals(association));
        if (!known) throw new NotFound("Association", association);
        return joined(scope).stream()
                .filter(a -> a.key().equals(association))
                .findFirst()
                .orElseThrow(() -> new RuleViolated(ForumError.NOT_A_MEMBER));
    }

    ForumPosts.Found found(AccessScope scope, UUID key) {
        return posts.one(scope, key, today()).orElseThrow(() -> new NotFound(SUBJECT, key));
    }

    /** A topic the caller may read. */
    ForumPosts.Found topic(AccessScope scope, UUID key) {
        ForumPosts.Found found = found(scope, key);
        if (found.view().topic() != null) throw new NotFound(SUBJECT, key);
        return found;
    }

    /** The caller comments on a topic; who takes part in it is told once until it is read. */
    ForumPost comment(AccessScope scope, UUID topic, String body) {
        ForumPosts.Found on = topic(scope, topic);
        Instant now = Time.now(clock);
        if (on.view().state() != PostState.PUBLISHED) {
            throw new RuleViolated(ForumError.STATE_WRONG, on.view().state());
        }
        if (on.view().closed()) throw new RuleViolated(ForumError.CLOSED);
        ForumLimits.expectMoreComments(posts.written(scope, false, now.minus(ForumLimits.COMMENTS_IN)));
        ForumPost comment = ForumPost.comment(scope, scope.tenantName(), on.associationId(), on.topicId(), body, now);
        posts.add(comment);
        posts.moved(scope, on.topicId(), today(), now);
        List<Object> args = List.of(on.view().subject(), scope.personName());
        posts.toTell(scope, on.topicId(), today())
                .forEach((person, staff) ->
                        notifier.tell(scope, person, "forum.COMMENTED", args, (staff ? DESK : ZONE) + topic));
        visit(scope, on.associationId(), on.topicId(), now).takePart();
        return comment;
    }

    ForumVisit visit(AccessScope scope, long associationId, long topicId, Instant now) {
        ForumVisit visit = posts.visit(scope, topicId).orElse(null);
        if (visit == null) {
            visit = new ForumVisit(scope, associationId, topicId, now);
            posts.add(visit);
        }
        visit.seen(now);
        return visit;
    }

    void tellStaff(AccessScope scope, long associationId, String notice, PostView about) {
        notifier.tellHolders(
                scope,
                associationId,
                Right.MODERATE_FORUM,
                notice,
                List.of(name(about), scope.personName()),
                DESK + about.key());
    }

    /** Tells the author what the association decided. */
    void tellAuthor(AccessScope scope, ForumPost post, String notice, String reason) {
        PostView seen = found(scope, post.key()).view();
        UUID topic = seen.topic() == null ? seen.key() : seen.topic();
        notifier.tell(
                scope,
                post.authorId(),
                notice,
                List.of(name(seen), reason == null ? "" : reason),
                (post.tenantId() == post.associationId() ? DESK : ZONE) + topic);
    }

    /** Subject of a topic, or the beginning of a comment. */
    private static String name(PostView post) {
        if (post.topic() == null) return post.subject() == null ? "" : post.subject();
        String plain = RichText.plain(post.body());
        return plain.codePointCount(0, plain.length()) <= SHOWN
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
