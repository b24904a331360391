package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A firm joins an association, lets it see one thing, takes that back, and leaves again. */
class MembersE2E {
    private final Platform platform = Platform.shared();

    @ParameterizedTest(name = "{0}")
    @CsvSource({"zh-CN, 待企业补充, 已撤回", "en-US, Answer due, Taken back"})
    @DisplayName("申请、要求补充、补充、接受；同意列入名录又撤回；退会")
    void joinsAndLeaves(String language, String due, String takenBack) throws IOException {
        String mark = UUID.randomUUID().toString().substring(0, 6);
        try (BrowserUser feng = BrowserUser.onPhone(platform.baseUrl(), language);
                BrowserUser he = BrowserUser.atDesk(platform.baseUrl(), language)) {
            he.open("/association/members/statement.xhtml").signIn("assoc.he");
            he.page.fill("[id='saying:said']", "在本市持证生产化妆品的企业（示例）" + mark);
            he.page.click("[id='saying:save']");
            he.page.waitForSelector("main .said:has-text('" + mark + "')");

            feng.open("/association/zone/memberships.xhtml").signIn("firm3.feng");
            feng.look("memberships-before");
            feng.page.locator("main a[href*='membership-apply']").first().click();
            feng.page.waitForSelector("[id='applying:send']");
            assertThat(feng.page.locator("main").innerText()).contains(mark);
            feng.page.fill("[id='applying:who']", "冯砚秋");
            feng.page.fill("[id='applying:why']", "想参加课程和交流（示例）" + mark);
            feng.page.click("[id='applying:send']");
            feng.page.waitForSelector(".ui-messages-error");
            feng.look("membership-refused");
            assertThat(feng.page.inputValue("[id='applying:who']"))
                    .as("what was typed stays")
                    .isEqualTo("冯砚秋");
            feng.page.fill("[id='applying:phone']", "021-5555 0103");
            feng.page.locator("[id='applying:pledge'] .ui-chkbox-box").click();
            feng.page.click("[id='applying:send']");
            feng.page.waitForSelector("[id='withdrawing']");
            String application = feng.page.url();

            he.open("/association/members/applications.xhtml").lookWideAndNarrow("membership-applications");
            he.page.locator("main td a.q").first().click();
            he.page.waitForSelector("[id='asking:question']");
            he.lookWideAndNarrow("membership-application");
            he.page.fill("[id='asking:question']", "请说明主要产品类别");
            he.page.click("[id='asking:ask']");
            he.page.waitForSelector("[role='status'] .note");
            assertThat(he.page.locator("main").innerText()).contains(due);
            String desk = he.page.url();

            feng.open(application).page.fill("[id='answering:answer']", "护肤类、牙膏（示例）");
            feng.page.click("[id='answering:reply']");
            feng.page.waitForSelector("[role='status'] .note");
            feng.look("membership-answered");
            he.open(desk).page.fill("[id='accepting:given']", "A-" + mark);
            he.page.click("[id='accepting:accept']");
            he.page.waitForSelector("main dd:has-text('A-" + mark + "')");

            feng.open("/association/zone/memberships.xhtml");
            feng.page
                    .locator("main li", new com.microsoft.playwright.Page.LocatorOptions().setHasText("A-" + mark))
                    .locator("a[href*='consent-new']")
                    .click();
            feng.page.waitForSelector("[id='giving:give']");
            feng.page.locator("[id='giving:thing'] label").nth(2).click();
            feng.page.click("[id='giving:give']");
            feng.page.waitForSelector(".ui-messages-error");
            feng.page.fill("[id='giving:goal']", "同行联系（示例）" + mark);
            feng.look("membership-consent-new");
            feng.page.click("[id='giving:give']");
            feng.page.waitForSelector("[role='status'] .note");
            feng.look("memberships");

            he.open("/association/members/index.xhtml?text=A-" + mark).lookWideAndNarrow("members");
            boolean english = language.startsWith("en");
            List<List<String>> rows = download(he, "a[href*='list.xlsx']");
            assertThat(rows.get(0))
                    .isEqualTo(
                            english
                                    ? List.of("Member number", "Firm", "District", "Kinds", "Member from", "Left on")
                                    : List.of("会员编号", "企业名称", "所在区", "类型", "入会日期", "退会日期"));
            assertThat(rows).as("what the page lists, and nobody else").hasSize(2);
            assertThat(rows.get(1).get(0)).isEqualTo("A-" + mark);
            assertThat(rows.get(1).get(1))
                    .isEqualTo(he.page.locator("main td a.q").first().innerText());
            assertThat(he.page.locator("main table.tbl").first().innerText())
                    .contains(rows.get(1).get(2));
            he.page.locator("main td a.q").first().click();
            he.page.waitForSelector("[id='ending:end']");
            assertThat(he.page.locator("main").innerText()).contains(mark);
            he.lookWideAndNarrow("member-firm");
            String member = he.page.url();

            feng.page
                    .locator("main li", new com.microsoft.playwright.Page.LocatorOptions().setHasText("A-" + mark))
                    .locator("a[href*='membership-fellows']")
                    .click();
            feng.page.waitForSelector("main table.tbl");
            feng.look("membership-fellows");
            feng.open("/association/zone/memberships.xhtml")
                    .page
                    .locator("main a[href*='membership-consent.xhtml']")
                    .first()
                    .click();
            feng.page.waitForSelector("[id='revoking'] button[data-open]");
            feng.look("membership-consent");
            feng.page.click("[id='revoking'] button[data-open]");
            feng.page.click("[id='revoking:revoke']");
            feng.page.waitForSelector("[role='status'] .note");
            assertThat(feng.page.locator("main").innerText()).contains(takenBack);
            assertThat(he.open(member).page.locator("main aside").innerText())
                    .as("gone for the association at once")
                    .doesNotContain("同行联系（示例）" + mark);

            feng.open("/association/zone/memberships.xhtml");
            feng.page
                    .locator("main li", new com.microsoft.playwright.Page.LocatorOptions().setHasText("A-" + mark))
                    .locator("a[href*='membership-leave']")
                    .click();
            feng.page.waitForSelector("[id='leaving:leave']");
            feng.look("membership-leave");
            feng.page.click("[id='leaving:leave']");
            feng.page.waitForSelector("[role='status'] .note");
            assertThat(he.open(member).page.locator("[id='ending:end']").count())
                    .isZero();
        }
    }

    private static List<List<String>> download(BrowserUser user, String link) throws IOException {
        Download file =
                user.page.waitForDownload(() -> user.page.locator(link).first().click());
        List<List<String>> rows = new ArrayList<>();
        try (var in = Files.newInputStream(file.path());
                ReadableWorkbook book = new ReadableWorkbook(in)) {
            for (Row row : book.getFirstSheet().read()) {
                rows.add(row.stream().map(c -> c == null ? "" : c.getText()).toList());
            }
        }
        return rows;
    }
}
