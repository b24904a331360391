package io.zhuangan.acceptance;

import static io.zhuangan.server.demo.DemoClient.expectOk;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.zhuangan.server.demo.DemoClient;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A risk bulletin from its editor to the firm and back to the boards, each step by the person it is for. */
class BulletinE2E {
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final Platform platform = Platform.shared();
    private final String mark = UUID.randomUUID().toString().substring(0, 6);
    private final String title = "演练提示 " + mark;

    @Test
    @DisplayName("何叶起草，王敏发布，孙亦宁回执并提交自查，协会、区局和公众各看到自己的那一份")
    void fromDraftToBoard() {
        try (BrowserUser he = BrowserUser.atDesk(platform.baseUrl(), "zh-CN");
                BrowserUser wang = BrowserUser.atDesk(platform.baseUrl(), "en-US");
                BrowserUser sun = BrowserUser.onPhone(platform.baseUrl(), "zh-CN");
                BrowserUser li = BrowserUser.onPhone(platform.baseUrl(), "en-US")) {
            String key = drafted(he);
            wang.open("/association/bulletins/one.xhtml?about=" + key)
                    .signIn("assoc.wang")
                    .look("bulletin-draft");
            wang.page.click("[data-open='publishing']");
            wang.page.click("dialog#publishing .pri");
            wang.page.waitForURL(Pattern.compile("done=published"));
            sun.open("/association/zone/bulletins.xhtml").signIn("firm1.sun");
            sun.openUntil("/association/zone/bulletins.xhtml", "a:has-text('" + title + "')")
                    .look("zone-bulletins");
            answered(sun);
            wang.open("/association/bulletins/one.xhtml?show=given&about=" + key)
                    .lookWideAndNarrow("bulletin-board");
            assertThat(wang.page.locator("main").innerText()).contains("Given").contains("Submitted");
            assertThat(wang.page.locator("a[href*='answers.xhtml']").count())
                    .as("the firm shows its answers to the bureau only")
                    .isZero();
            li.open("/regulator/bulletins/one.xhtml?show=answers&about=" + key)
                    .signIn("fengxian.li")
                    .look("bureau-bulletin");
            li.page.click("a[href*='answers.xhtml']");
            li.look("bureau-bulletin-answers");
            assertThat(li.page.locator("main").innerText()).contains("已停用，换料中");
            publicPages(li, key);
        }
    }

    /** The key of the draft. */
    private String drafted(BrowserUser he) {
        he.open("/association/bulletins/index.xhtml").signIn("assoc.he").lookWideAndNarrow("bulletins");
        he.open("/association/bulletins/edit.xhtml").lookWideAndNarrow("bulletin-edit");
        Page page = he.page;
        page.fill("[id='draft:title']", title);
        page.fill("[id='draft:happened']", "<script>document.title='broken'</script> 某批原料检出异常。");
        page.fill("[id='draft:toDo']", "查库存，停用，回执。");
        for (String one : new String[] {"severity:1", "urgency:0", "certainty:0"}) {
            page.click("label[for='draft:" + one + "']");
        }
        page.click("[id='draft:open'] .ui-chkbox-box");
        page.click("[id='draft:exercise'] .ui-chkbox-box");
        page.fill(
                "[id='draft:receipt']",
                LocalDateTime.now(ZoneId.of("Asia/Shanghai")).plusDays(3).format(FIELD));
        page.click("[id='draft:more']");
        page.fill("[id='draft:q:0:t']", "在库的查过了吗");
        page.click("[id='draft:save']");
        page.waitForURL(Pattern.compile("one\\.xhtml.*done=saved"));
        he.look("bulletin-saved");
        assertThat(page.locator("[data-open='publishing']").count())
                .as("whoever saved last does not publish")
                .isZero();
        assertThat(page.title()).doesNotContain("broken");
        return page.url().replaceFirst(".*about=([0-9a-f-]{36}).*", "$1");
    }

    private void answered(BrowserUser sun) {
        Page page = sun.page;
        page.click("a:has-text('" + title + "')");
        sun.look("zone-bulletin");
        page.click("[id='acking:ack']");
        page.waitForURL(Pattern.compile("done=receipt"));
        page.click("[id='checking:submit']");
        page.waitForSelector(".ui-messages-error");
        sun.look("zone-bulletin-refused");
        page.click("label[for='checking:q:0:v:1']");
        page.fill("[id='checking:q:0:w']", "已停用，换料中");
        page.click("[id='checking:sr'] .ui-chkbox-box");
        page.click("[id='checking:submit']");
        page.waitForURL(Pattern.compile("done=submitted"));
        sun.look("zone-bulletin-submitted");
        assertThat(page.locator("main").innerText()).contains("孙亦宁").contains("已提交");
    }

    private void publicPages(BrowserUser reader, String key) {
        reader.open("/zh/bulletins").look("public-bulletins");
        reader.open("/en/bulletins/" + key).look("public-bulletin");
        assertThat(reader.page.locator("main").innerText()).contains("exercise").contains("<script>");
    }

    @Test
    @DisplayName("截止过了：企业被催办，迟回执记为迟，佐证上传后提交；更新取代旧的，取消后不再要回执，一条链看得到头")
    void lateReceiptEvidenceUpdateAndCancel() throws Exception {
        DemoClient client = new DemoClient(platform.baseUrl(), platform.issuer());
        String key = published(client);
        overdue(key);
        try (BrowserUser sun = BrowserUser.onPhone(platform.baseUrl(), "zh-CN");
                BrowserUser he = BrowserUser.atDesk(platform.baseUrl(), "zh-CN");
                BrowserUser wang = BrowserUser.atDesk(platform.baseUrl(), "en-US")) {
            sun.open("/association/zone/bulletins.xhtml").signIn("firm1.sun");
            String address = "/association/zone/bulletin.xhtml?about=" + key;
            sun.openUntil("/association/identity/inbox.xhtml", "li.say:has-text('逾期三天'):has-text('" + title + "')");
            lateAnswer(sun, address);
            he.open("/association/bulletins/one.xhtml?show=given&about=" + key)
                    .signIn("assoc.he")
                    .look("bulletin-late");
            assertThat(he.page.locator("main").innerText()).contains("已回执（迟）");

            he.page.click("[id='acting:update']");
            he.page.waitForSelector("[id='draft:title']");
            he.page.fill("[id='draft:toDo']", "改为退回供应商，重新回执。");
            he.page.fill(
                    "[id='draft:receipt']",
                    LocalDateTime.now(ZoneId.of("Asia/Shanghai")).plusDays(2).format(FIELD));
            he.page.click("[id='draft:save']");
            he.page.waitForURL(Pattern.compile("one\\.xhtml.*done=saved"));
            String update = keyOf(he.page);
            wang.open("/association/bulletins/one.xhtml?about=" + update).signIn("assoc.wang");
            publish(wang);
            sun.openUntil(address, "a[href='bulletin.xhtml?about=" + update + "']")
                    .look("zone-bulletin-updated");
            assertThat(sun.page.locator("[id='acking:ack']").count())
                    .as("the earlier one asks for nothing any more")
                    .isZero();
            // the earlier one knows what follows it a moment before that is handed over to the firm
            sun.openUntil("/association/zone/bulletins.xhtml", "a[href='bulletin.xhtml?about=" + update + "']");
            sun.page.click("a[href='bulletin.xhtml?about=" + update + "']");
            sun.page.waitForSelector("[id='acking:ack']");
            assertThat(sun.page.locator("main").innerText()).contains("改为退回供应商");

            he.open("/association/bulletins/one.xhtml?about=" + update);
            he.page.fill("[id='cancelling:why']", "复检合格，提示取消");
            he.page.click("[id='cancelling:cancel']");
            he.page.waitForURL(Pattern.compile("done=drafted"));
            he.look("bulletin-cancel-draft");
            String cancel = keyOf(he.page);
            wang.open("/association/bulletins/one.xhtml?about=" + cancel);
            publish(wang);
            sun.openUntil(
                            "/association/zone/bulletin.xhtml?about=" + update,
                            "a[href='bulletin.xhtml?about=" + cancel + "']")
                    .look("zone-bulletin-cancelled");
            assertThat(sun.page.locator("[id='acking:ack']").count()).isZero();
            he.open("/association/bulletins/one.xhtml?about=" + update).lookWideAndNarrow("bulletin-chain");
            assertThat(he.page
                            .locator("a[href$='about=" + key + "'], a[href$='about=" + cancel + "']")
                            .count())
                    .as("both neighbours of the chain")
                    .isGreaterThanOrEqualTo(2);
        }
    }

    private static String keyOf(Page page) {
        return page.url().replaceFirst(".*about=([0-9a-f-]{36}).*", "$1");
    }

    private static void publish(BrowserUser wang) {
        wang.page.click("[data-open='publishing']");
        wang.page.click("dialog#publishing .pri");
        wang.page.waitForURL(Pattern.compile("done=published"));
    }

    /** By script: the browser's way to it is the other story. */
    private String published(DemoClient client) throws Exception {
        String all = "/association/api/v1/bulletins";
        Map<String, Object> content = new HashMap<>();
        content.put("title", title);
        content.put("happened", "某批原料检出异常。");
        content.put("toDo", "查库存，停用，回执。");
        content.put("severity", "MODERATE");
        content.put("urgency", "EXPECTED");
        content.put("certainty", "OBSERVED");
        content.put("exercise", true);
        content.put("receiptBy", Instant.now().plus(Duration.ofDays(3)).toString());
        List<Map<String, Object>> questions = List.of(Map.of("text", "在库的查过了吗", "evidence", true));
        String key = expectOk(client.post("assoc.he", all, Map.of("content", content, "questions", questions)), "draft")
                .json()
                .get("key")
                .asText();
        long version = expectOk(client.get("assoc.wang", all + "/" + key), "the draft")
                .json()
                .get("version")
                .asLong();
        expectOk(client.post("assoc.wang", all + "/" + key + "/publication", Map.of("version", version)), "publishing");
        return key;
    }

    /** As if it had been published eight days ago and been due four days ago. */
    private void overdue(String key) throws SQLException {
        try (Connection c = platform.database();
                Statement s = c.createStatement()) {
            assertThat(s.executeUpdate("update bulletin set published_at = utc_timestamp(6) - interval 8 day,"
                            + " receipt_by = utc_timestamp(6) - interval 4 day where uid = '" + key + "'"))
                    .isEqualTo(1);
        }
    }

    private static void lateAnswer(BrowserUser sun, String address) {
        Page page = sun.page;
        sun.open(address).look("zone-bulletin-overdue");
        assertThat(page.locator("#receipt").innerText()).contains("逾期");
        page.click("[id='acking:ack']");
        page.waitForURL(Pattern.compile("done=receipt"));
        page.click("label[for='checking:q:0:v:0']");
        page.click("[id='checking:submit']");
        page.waitForSelector(".ui-messages-error");
        page.setInputFiles(
                "input[type='file'][id^='checking:q:0:u']",
                new FilePayload("页.html", "text/html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
        page.click("[id='checking:keep']");
        page.waitForSelector(".ui-messages-error");
        sun.look("zone-bulletin-evidence-refused");
        page.setInputFiles(
                "input[type='file'][id^='checking:q:0:u']",
                new FilePayload("批次.txt", "text/plain", "批次 A 已清点".getBytes(StandardCharsets.UTF_8)));
        page.click("[id='checking:submit']");
        page.waitForURL(Pattern.compile("done=submitted"));
        sun.look("zone-bulletin-evidence");
        assertThat(page.locator("main").innerText()).contains("批次.txt").contains("已回执（迟）");
    }
}
