package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The exchange forum in a browser: a topic that the association lets through, a comment of another firm, a report, a
 * comment that is hidden, an appeal that another person of the association decides; another association sees nothing of
 * it.
 */
class ForumE2E {
    /** Who writes, so that a person's daily number of topics is not used up by one of the stories. */
    private static final Map<String, String> AUTHORS = Map.of("zh-CN", "firm1.wu", "en-US", "firm1.xu");

    private static final Map<String, String> ANSWERING = Map.of("zh-CN", "firm1.wu", "en-US", "firm2.qian");
    private static final Pattern TOPIC = Pattern.compile("zone/forum-topic\\.xhtml\\?topic=");

    private final Platform platform = Platform.shared();

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en-US"})
    @DisplayName("发主题、协会发布、评论、举报、隐藏、申诉、另一人恢复；别的协会看不到")
    void fromATopicToAnAppeal(String language) {
        String subject = "批记录复核怎么排班 " + UUID.randomUUID().toString().substring(0, 6);
        try (BrowserUser author = BrowserUser.onPhone(platform.baseUrl(), language);
                BrowserUser other = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser he = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser wang = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser zhao = BrowserUser.atDesk(platform.baseUrl(), language)) {
            author.open("/association/zone/forum-write.xhtml").signIn(AUTHORS.get(language));
            author.page.fill("[id='writing:subject']", subject);
            author.page.click("[id='writing:post']");
            author.page.waitForSelector(".ui-messages-error");
            assertThat(author.page.inputValue("[id='writing:subject']"))
                    .as("what was typed stays")
                    .isEqualTo(subject);
            author.look("forum-refused");
            author.page.fill("[id='writing:body']", "<p>两个人轮，<strong>不自己复核自己</strong>。</p><script>alert(1)</script>");
            author.page.click("[id='writing:post']");
            author.page.waitForURL(TOPIC);
            author.look("forum-posted");
            String topic = author.page.url().replaceAll("&done=.*", "");

            he.open("/association/forum/index.xhtml").signIn("assoc.he");
            he.lookWideAndNarrow("forum-desk");
            he.page.click("main a.q:has-text('" + subject + "')");
            he.page.waitForSelector("[id='judging:back']");
            he.page.click("[id='judging:back']");
            he.page.waitForSelector(".ui-messages-error");
            he.lookWideAndNarrow("forum-judging");
            he.page.click("[id='judging:publish']");
            he.page.waitForSelector("[role='status'] .note");

            other.open("/association/zone/forum.xhtml").signIn("firm2.qian");
            other.lookWideAndNarrow("forum");
            other.page.click("main td a.q:has-text('" + subject + "')");
            other.page.waitForURL(TOPIC);
            other.page.click("[id='saying:say']");
            other.page.waitForSelector(".ui-messages-error");
            other.page.fill("[id='saying:words']", "我们三个人轮。某某公司不行。");
            other.page.click("[id='saying:say']");
            other.page.waitForSelector("[role='status'] .note");
            other.lookWideAndNarrow("forum-said");

            author.open(topic).look("forum-topic");
            author.page.click(".sec .fpost .fdo a");
            author.page.waitForSelector("[id='reporting:report']");
            author.page.fill("[id='reporting:because']", "点名评价");
            author.look("forum-report");
            author.page.click("[id='reporting:report']");
            author.page.waitForSelector("[role='status'] .note");

            he.open("/association/forum/index.xhtml");
            he.page.click("main .plainlist a.q:has-text('" + subject + "')");
            he.page.waitForSelector("[id='judging:hide']");
            he.page.fill("[id='judging:why']", "点名评价其他企业");
            he.lookWideAndNarrow("forum-reported");
            he.page.click("[id='judging:hide']");
            he.page.waitForSelector("[role='status'] .note");
            String comment = he.page.url().replaceAll("&done=.*", "");

            author.open(topic).look("forum-hidden");
            assertThat(author.page.locator("main").innerText())
                    .as("the place stays, the words are gone")
                    .doesNotContain("某某公司");
            other.open(topic.replace(platform.baseUrl(), ""));
            assertThat(other.page.locator("main").innerText()).contains("点名评价其他企业");
            other.page.click(".sec .fpost .fdo a");
            other.page.waitForSelector("[id='appealing:appeal']");
            other.page.fill("[id='appealing:why']", "没有写名字");
            other.lookWideAndNarrow("forum-appeal");
            other.page.click("[id='appealing:appeal']");
            other.page.waitForSelector("[role='status'] .note");

            he.open(comment).page.fill("[id='judging:why']", "维持");
            he.page.click("[id='judging:uphold']");
            he.page.waitForSelector(".ui-messages-error");
            he.look("forum-own-decision");
            wang.open(comment).signIn("assoc.wang");
            wang.page.fill("[id='judging:why']", "确实没有名字");
            wang.page.click("[id='judging:restore']");
            wang.page.waitForSelector("[role='status'] .note");
            wang.lookWideAndNarrow("forum-restored");
            author.open(topic);
            assertThat(author.page.locator("main").innerText()).contains("某某公司不行");

            zhao.open("/association/index.xhtml").signIn("assoc2.zhao");
            zhao.openRefused(comment.replace(platform.baseUrl(), ""), 404);
        }
    }
}
