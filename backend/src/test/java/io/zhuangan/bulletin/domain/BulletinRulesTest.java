package io.zhuangan.bulletin.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.bulletin.BulletinContent;
import io.zhuangan.bulletin.BulletinKind;
import io.zhuangan.bulletin.BulletinState;
import io.zhuangan.bulletin.Certainty;
import io.zhuangan.bulletin.CheckAnswer;
import io.zhuangan.bulletin.CheckQuestion;
import io.zhuangan.bulletin.OwnBulletin;
import io.zhuangan.bulletin.ReceiptState;
import io.zhuangan.bulletin.Severity;
import io.zhuangan.bulletin.Urgency;
import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.Post;
import io.zhuangan.training.domain.DefectCounts;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of risk bulletins, each by its boundaries. */
class BulletinRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");

    private static BulletinContent content(
            String happened,
            String toDo,
            Severity severity,
            String english,
            Instant receipt,
            Instant expires,
            String law) {
        return new BulletinContent(
                "标题",
                english,
                happened,
                english,
                toDo,
                null,
                severity,
                Urgency.EXPECTED,
                Certainty.LIKELY,
                List.of(),
                Set.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                true,
                false,
                receipt,
                expires,
                law);
    }

    private static BulletinContent whole() {
        return content("发生", "要做", Severity.MODERATE, null, null, null, null);
    }

    @ParameterizedTest
    @DisplayName("谁在范围里：区空着是全部，企业类型有一个对上就算")
    @CsvSource({
        "'','',310120,'',true",
        "'','',310120,CHILDREN,true",
        "310120,'',310120,'',true",
        "310120,'',310106,'',false",
        "'310120 310106','',310106,'',true",
        "'',CHILDREN,310120,'CHILDREN SPECIAL',true",
        "'','CHILDREN SPECIAL',310120,SPECIAL,true",
        "'',CHILDREN,310120,'',false",
        "310106,CHILDREN,310120,CHILDREN,false"
    })
    void audience(String districts, String kinds, String district, String firm, boolean meant) {
        Audience audience = new Audience(words(districts), kinds(kinds), Set.of());
        assertThat(audience.includes(district, kinds(firm))).isEqualTo(meant);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(w -> !w.isEmpty()).collect(Collectors.toSet());
    }

    private static Set<EnterpriseKind> kinds(String text) {
        return words(text).stream().map(EnterpriseKind::valueOf).collect(Collectors.toSet());
    }

    @Test
    @DisplayName("没写岗位就告诉质量安全负责人；要告诉的岗位没有人，告诉法定代表人")
    void postsTold() {
        Audience usual = new Audience(Set.of(), Set.of(), Set.of());
        assertThat(usual.tells(Post.QUALITY_SAFETY_HEAD, true)).isTrue();
        assertThat(usual.tells(Post.LEGAL_REPRESENTATIVE, true)).isFalse();
        assertThat(usual.tells(Post.LEGAL_REPRESENTATIVE, false)).isTrue();
        Audience release = new Audience(Set.of(), Set.of(), Set.of(Post.RELEASE, Post.LEGAL_REPRESENTATIVE));
        assertThat(release.tells(Post.RELEASE, true)).isTrue();
        assertThat(release.tells(Post.LEGAL_REPRESENTATIVE, true)).isTrue();
        assertThat(release.tells(Post.QUALITY_SAFETY_HEAD, true)).isFalse();
        assertThat(release.asked()).containsExactlyInAnyOrder(Post.RELEASE, Post.LEGAL_REPRESENTATIVE);
    }

    @ParameterizedTest
    @DisplayName("回执的状态：截止前 24 小时起临近，截止那一刻起逾期；补的回执算数，记迟")
    @CsvSource({
        "true,,,WAITING",
        "true,2026-11-23T04:00:01Z,,WAITING",
        "true,2026-11-23T04:00:00Z,,DUE_SOON",
        "true,2026-11-22T04:00:01Z,,DUE_SOON",
        "true,2026-11-22T04:00:00Z,,OVERDUE",
        "false,2026-11-22T03:00:00Z,,NONE",
        "true,2026-11-22T03:00:00Z,2026-11-22T02:59:59Z,DONE",
        "true,2026-11-22T03:00:00Z,2026-11-22T03:00:00Z,DONE_LATE",
        "false,2026-11-22T03:00:00Z,2026-11-22T03:30:00Z,DONE_LATE",
        "true,,2026-11-22T03:30:00Z,DONE"
    })
    void receipt(boolean asks, Instant deadline, Instant given, ReceiptState state) {
        assertThat(ReceiptClock.state(asks, deadline, given, NOW)).isEqualTo(state);
    }

    @ParameterizedTest
    @DisplayName("催办：截止前一天、截止、截止后三天；发布时已不足一天的，不再提前催")
    @CsvSource({
        "2026-11-20T00:00:00Z,2026-11-24T04:00:00Z,0",
        "2026-11-20T00:00:00Z,2026-11-23T04:00:01Z,0",
        "2026-11-20T00:00:00Z,2026-11-23T04:00:00Z,1",
        "2026-11-22T04:00:00Z,2026-11-23T04:00:00Z,0",
        "2026-11-20T00:00:00Z,2026-11-22T04:00:00Z,2",
        "2026-11-22T03:00:00Z,2026-11-22T04:00:00Z,2",
        "2026-11-18T00:00:00Z,2026-11-19T04:00:01Z,2",
        "2026-11-18T00:00:00Z,2026-11-19T04:00:00Z,3",
        "2026-11-18T00:00:00Z,,0"
    })
    void reminders(Instant published, Instant deadline, int step) {
        assertThat(ReceiptClock.step(published, deadline, NOW)).isEqualTo(step);
    }

    @ParameterizedTest
    @DisplayName("自查的回答谁能看：企业自己总能看；协会只看企业勾选给它的；监管只看勾选给它的，或提示里写明法规要求的；没提交的谁都看不到")
    @CsvSource({
        "FIRM,false,false,false,false,true",
        "FIRM,true,false,false,false,true",
        "ASSOCIATION,true,false,false,false,false",
        "ASSOCIATION,true,true,false,false,true",
        "ASSOCIATION,true,false,true,true,false",
        "ASSOCIATION,false,true,true,true,false",
        "REGULATOR,true,false,false,false,false",
        "REGULATOR,true,true,false,false,false",
        "REGULATOR,true,false,true,false,true",
        "REGULATOR,true,false,false,true,true",
        "REGULATOR,false,false,true,true,false"
    })
    void answersAreReadable(
            AnswerVisibility.Reader reader,
            boolean submitted,
            boolean association,
            boolean regulator,
            boolean law,
            boolean readable) {
        assertThat(AnswerVisibility.readable(reader, submitted, association, regulator, law))
                .isEqualTo(readable);
    }

    @Test
    @DisplayName("最后存草稿的人不能自己发布")
    void secondPerson() {
        assertThatThrownBy(() -> Publication.secondPerson(7, "何叶", 7)).hasMessageContaining("SECOND_PERSON_NEEDED");
        assertThatCode(() -> Publication.secondPerson(7, "何叶", 8)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("发布前要齐：发生了什么、要做什么、三个等级、英文要么全有要么全无、期限在将来、写了法规就要有自查")
    void complete() {
        Instant soon = NOW.plusSeconds(1);
        assertThatCode(() -> publish(whole())).doesNotThrowAnyException();
        refused("HAPPENED_MISSING", content(" ", "要做", Severity.MINOR, null, null, null, null));
        refused("TO_DO_MISSING", content("发生", null, Severity.MINOR, null, null, null, null));
        refused("GRADING_MISSING", content("发生", "要做", null, null, null, null, null));
        refused("ENGLISH_INCOMPLETE", content("发生", "要做", Severity.MINOR, "Title", null, null, null));
        refused("RECEIPT_PAST", content("发生", "要做", Severity.MINOR, null, NOW, null, null));
        refused("EXPIRES_TOO_SOON", content("发生", "要做", Severity.MINOR, null, null, NOW, null));
        refused("EXPIRES_TOO_SOON", content("发生", "要做", Severity.MINOR, null, soon.plusSeconds(1), soon, null));
        refused("LAW_WITHOUT_CHECK", content("发生", "要做", Severity.MINOR, null, null, null, "某条"));
        assertThatCode(() -> Publication.complete(
                        BulletinKind.ALERT, content("发生", "要做", Severity.MINOR, null, soon, soon, "某条"), 1, NOW))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Publication.complete(
                        BulletinKind.CANCEL, content(null, null, null, null, null, null, null), 0, NOW))
                .hasMessageContaining("REASON_MISSING");
    }

    private static void publish(BulletinContent content) {
        Publication.complete(BulletinKind.ALERT, content, 0, NOW);
    }

    private static void refused(String code, BulletinContent content) {
        assertThatThrownBy(() -> publish(content)).hasMessageContaining(code);
    }

    @ParameterizedTest
    @DisplayName("链：只有现行的能更新或取消，公开的后续也要公开")
    @CsvSource({
        "PUBLISHED,false,false,",
        "PUBLISHED,false,true,",
        "PUBLISHED,true,true,",
        "PUBLISHED,true,false,MUST_BE_PUBLIC",
        "SUPERSEDED,true,true,ALREADY_FOLLOWED",
        "CANCELLED,true,true,ALREADY_FOLLOWED",
        "DRAFT,true,true,NOT_STANDING",
        "DISCARDED,false,false,NOT_STANDING"
    })
    void chain(BulletinState before, boolean wasOpen, boolean open, String refusal) {
        if (refusal == null) {
            assertThatCode(() -> Publication.follows(before, wasOpen, open)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> Publication.follows(before, wasOpen, open)).hasMessageContaining(refusal);
        }
    }

    @Test
    @DisplayName("自查齐了才能提交：每题都答；否和不适用要说明；要求佐证的要有文件，不适用的除外")
    void selfCheck() {
        assertThatThrownBy(() ->
                        SelfCheck.complete(List.of(answer(CheckAnswer.YES, null, false), answer(null, "写了字", false))))
                .hasMessageContaining("ANSWERS_MISSING [2]");
        assertThatThrownBy(() -> SelfCheck.complete(List.of(answer(CheckAnswer.NO, " ", false))))
                .hasMessageContaining("WORDS_MISSING");
        assertThatThrownBy(() -> SelfCheck.complete(List.of(answer(CheckAnswer.YES, null, true))))
                .hasMessageContaining("EVIDENCE_MISSING");
        assertThatCode(() -> SelfCheck.complete(List.of(
                        answer(CheckAnswer.NOT_APPLICABLE, "不生产这类产品", true),
                        answer(CheckAnswer.NO, "已停用，本周换料", false),
                        answer(CheckAnswer.YES, null, false))))
                .doesNotThrowAnyException();
    }

    private static OwnBulletin.Answer answer(CheckAnswer answer, String words, boolean evidence) {
        return new OwnBulletin.Answer(
                new CheckQuestion(UUID.randomUUID(), "题", null, evidence), answer, words, null, null, List.of());
    }

    @Test
    @DisplayName("草稿里放得下多少：超了就说哪一栏、最多多少，一个字也不截")
    void limits() {
        DraftLimits.check(whole(), List.of(new CheckQuestion(null, "题".repeat(300), null, false)));
        assertThatThrownBy(() -> DraftLimits.check(
                        content("字".repeat(4001), "要做", Severity.MINOR, null, null, null, null), List.of()))
                .hasMessageContaining("TEXT_TOO_LONG");
        assertThatThrownBy(() ->
                        DraftLimits.check(whole(), Collections.nCopies(21, new CheckQuestion(null, "题", null, false))))
                .hasMessageContaining("TOO_MANY_QUESTIONS");
        assertThatThrownBy(() -> DraftLimits.check(whole(), List.of(new CheckQuestion(null, " ", null, true))))
                .hasMessageContaining("QUESTION_EMPTY");
    }

    @ParameterizedTest
    @DisplayName("共性缺陷的家数：有缺陷的和没有缺陷的，少于五家都不出现")
    @CsvSource({
        "60,7,true",
        "60,5,true",
        "60,4,false",
        "60,55,true",
        "60,56,false",
        "5,5,false",
        "10,5,true",
        "9,5,false"
    })
    void suppression(int firms, int withDefect, boolean shown) {
        assertThat(DefectCounts.shown(firms, withDefect)).isEqualTo(shown);
    }
}
