package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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
}
