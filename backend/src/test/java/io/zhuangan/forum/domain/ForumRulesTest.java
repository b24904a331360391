package io.zhuangan.forum.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.forum.AppealState;
import io.zhuangan.forum.ForumCategory;
import io.zhuangan.forum.ForumError;
import io.zhuangan.forum.PostState;
import io.zhuangan.forum.PostText;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Reach;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantKind;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be done with a post in which state, and by whom. */
class ForumRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");
    private static final AccessScope AUTHOR = someone(1, 10, TenantKind.ENTERPRISE);
    private static final AccessScope HE = someone(2, 20, TenantKind.ASSOCIATION);
    private static final AccessScope WANG = someone(3, 20, TenantKind.ASSOCIATION);
    private static final PostText TEXT = new PostText(ForumCategory.TESTING, "微生物检验怎么留样", "我们的做法。");

    /** Each step, and the states it is possible in. */
    private static final Map<String, Consumer<ForumPost>> STEPS = Map.of(
            "edit", p -> p.edit(TEXT, NOW),
            "delete", ForumPost::delete,
            "publish", p -> p.publish(HE, NOW),
            "send back", p -> p.sendBack(HE, "与主题无关", NOW),
            "hide", p -> p.hide(HE, "点名其他企业", NOW),
            "appeal", p -> p.appeal("没有点名", NOW),
            "arrange", p -> p.arrange(true, true, 0),
            "look", ForumPost::lookedAt,
            "comment", ForumPost::expectComments);

    private static final Map<String, Set<PostState>> POSSIBLE = Map.of(
            "edit", EnumSet.of(PostState.WAITING, PostState.RETURNED, PostState.PUBLISHED),
            "delete", EnumSet.complementOf(EnumSet.of(PostState.DELETED)),
            "publish", EnumSet.of(PostState.WAITING),
            "send back", EnumSet.of(PostState.WAITING),
            "hide", EnumSet.of(PostState.PUBLISHED),
            "appeal", EnumSet.of(PostState.HIDDEN),
            "arrange", EnumSet.of(PostState.PUBLISHED),
            "look", EnumSet.of(PostState.PUBLISHED),
            "comment", EnumSet.of(PostState.PUBLISHED));

    private static AccessScope someone(long person, long tenant, TenantKind kind) {
        return new AccessScope(
                person,
                "人" + person,
                tenant,
                new UUID(0, tenant),
                "示例",
                kind,
                5,
                new Reach.OwnTenant(tenant),
                Set.of());
    }

    private static ForumPost waiting() {
        return ForumPost.topic(AUTHOR, "示例企业", 20, TEXT, NOW);
    }

    private static ForumPost in(PostState state) {
        ForumPost post = waiting();
        switch (state) {
            case WAITING -> {}
            case RETURNED -> post.sendBack(HE, "补充依据", NOW);
            case PUBLISHED -> post.publish(HE, NOW);
            case HIDDEN -> {
                post.publish(HE, NOW);
                post.hide(HE, "点名其他企业", NOW);
            }
            case DELETED -> post.delete();
        }
        assertThat(post.state()).isEqualTo(state);
        return post;
    }

    private static void refusedBy(ForumError code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @ParameterizedTest
    @EnumSource(PostState.class)
    @DisplayName("每一步只在说明的状态下可以做，别的都被拒，什么也没变")
    void steps(PostState state) {
        Map<PostState, List<String>> done = new EnumMap<>(PostState.class);
        STEPS.forEach((name, step) -> {
            ForumPost post = in(state);
            if (POSSIBLE.get(name).contains(state)) {
                step.accept(post);
            } else {
                refusedBy(ForumError.STATE_WRONG, () -> step.accept(post));
                assertThat(post.state()).as(name).isEqualTo(state);
            }
            done.computeIfAbsent(post.state(), s -> List.of());
        });
        assertThat(done).isNotEmpty();
    }

    @Test
    @DisplayName("退回的改后重新等待，理由还在；已发布的改后仍可看，旧文留下，等协会看过")
    void editing() {
        ForumPost returned = in(PostState.RETURNED);
        assertThat(returned.edit(TEXT, NOW)).isNull();
        assertThat(returned.state()).isEqualTo(PostState.WAITING);
        assertThat(returned.reason()).isEqualTo("补充依据");
        ForumPost published = in(PostState.PUBLISHED);
        ForumRevision before = published.edit(new PostText(ForumCategory.OTHER, "改过的题目", "改过的正文"), NOW.plusSeconds(60));
        assertThat(before.body()).isEqualTo("我们的做法。");
        assertThat(published.state()).isEqualTo(PostState.PUBLISHED);
        assertThat(published.changed()).isTrue();
        published.lookedAt();
        assertThat(published.changed()).isFalse();
    }

    @Test
    @DisplayName("申诉只有一次，由隐藏者以外的人裁定；维持后不能再申诉，恢复后重新可看")
    void appeals() {
        ForumPost post = in(PostState.HIDDEN);
        refusedBy(ForumError.REASON_MISSING, () -> post.appeal("  ", NOW));
        post.appeal("没有点名任何企业", NOW);
        refusedBy(ForumError.APPEALED_ALREADY, () -> post.appeal("再说一遍", NOW));
        refusedBy(ForumError.OWN_DECISION, () -> post.decideAppeal(HE, true, "看过"));
        refusedBy(ForumError.REASON_MISSING, () -> post.decideAppeal(WANG, true, ""));
        post.decideAppeal(WANG, false, "确实点名");
        assertThat(post.state()).isEqualTo(PostState.HIDDEN);
        assertThat(post.appealState()).isEqualTo(AppealState.UPHELD);
        refusedBy(ForumError.APPEALED_ALREADY, () -> post.appeal("再说一遍", NOW));
        refusedBy(ForumError.STATE_WRONG, () -> post.decideAppeal(WANG, true, "反悔"));

        ForumPost other = in(PostState.HIDDEN);
        other.appeal("没有点名", NOW);
        other.decideAppeal(WANG, true, "没有问题");
        assertThat(other.state()).isEqualTo(PostState.PUBLISHED);
        assertThat(other.appealState()).isEqualTo(AppealState.RESTORED);
    }

    @Test
    @DisplayName("删除后正文和申诉都没有了")
    void deleting() {
        ForumPost post = in(PostState.HIDDEN);
        post.appeal("没有点名", NOW);
        post.delete();
        assertThat(post.body()).isEmpty();
        assertThat(post.reason()).isNull();
        assertThat(post.appealState()).isEqualTo(AppealState.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, false", // no subject
        "1, 0, false", // no text
        "1, 1, true",
        "60, 5000, true",
        "61, 1, false",
        "1, 5001, false"
    })
    @DisplayName("题目 1 至 60 字，正文 1 至 5000 字")
    void lengths(int subject, int body, boolean fits) {
        PostText text = new PostText(ForumCategory.OTHER, "题".repeat(subject), "文".repeat(body));
        if (fits) ForumPost.topic(AUTHOR, "示例企业", 20, text, NOW);
        else refusedBy(ForumError.TOPIC_INCOMPLETE, () -> ForumPost.topic(AUTHOR, "示例企业", 20, text, NOW));
    }

    @Test
    @DisplayName("没有类别、只有标签的正文、空评论、过长的评论都被拒")
    void incomplete() {
        refusedBy(
                ForumError.TOPIC_INCOMPLETE,
                () -> ForumPost.topic(AUTHOR, "示例企业", 20, new PostText(null, "题目", "正文"), NOW));
        refusedBy(
                ForumError.TOPIC_INCOMPLETE,
                () -> ForumPost.topic(
                        AUTHOR, "示例企业", 20, new PostText(ForumCategory.OTHER, "题目", "<p><br/></p>"), NOW));
        for (String body : new String[] {null, " ", "<script>alert(1)</script>", "长".repeat(2001)}) {
            refusedBy(ForumError.COMMENT_INCOMPLETE, () -> ForumPost.comment(AUTHOR, "示例企业", 20, 7, body, NOW));
        }
    }

    @Test
    @DisplayName("限量：一天 5 个主题，一小时 20 条评论，置顶 3 个")
    void limits() {
        ForumLimits.expectMoreTopics(4);
        refusedBy(ForumError.TOO_MANY_TOPICS, () -> ForumLimits.expectMoreTopics(5));
        ForumLimits.expectMoreComments(19);
        refusedBy(ForumError.TOO_MANY_COMMENTS, () -> ForumLimits.expectMoreComments(20));
        ForumPost post = in(PostState.PUBLISHED);
        refusedBy(ForumError.TOO_MANY_PINNED, () -> post.arrange(true, false, 3));
        post.arrange(true, false, 2);
        post.arrange(true, true, 3);
        refusedBy(ForumError.CLOSED, post::expectComments);
        ForumPost comment = ForumPost.comment(AUTHOR, "示例企业", 20, post.id(), "赞同", NOW);
        refusedBy(ForumError.STATE_WRONG, () -> comment.arrange(true, false, 0));
    }
}
