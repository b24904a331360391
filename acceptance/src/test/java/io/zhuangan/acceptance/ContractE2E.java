package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A model contract in a browser: written with a mistake that is named at its clause, laid open, commented on at a phone,
 * answered, published by a second person, read and compared by the public, filled in by a firm. In English the same
 * pages are read with the contract of the demo data.
 */
class ContractE2E {
    private static final String PAYLOAD = "<script>document.title='hit'</script>";

    private final Platform platform = Platform.shared();

    @Test
    @DisplayName("从起草到发布、公开比较和企业填写下载")
    void fromDraftToSheet() throws IOException {
        String slug = "story-" + UUID.randomUUID().toString().substring(0, 8);
        try (BrowserUser he = BrowserUser.atDesk(platform.baseUrl(), "zh-CN");
                BrowserUser wang = BrowserUser.atDesk(platform.baseUrl(), "zh-CN");
                BrowserUser phone = BrowserUser.onPhone(platform.baseUrl(), "zh-CN")) {
            he.open("/association/contracts/index.xhtml").signIn("assoc.he");
            he.page.fill("[id='starting:name']", "试用协议" + slug);
            he.page.fill("[id='starting:slug']", slug);
            he.page.click("[id='starting:begin']");
            he.page.waitForURL(Pattern.compile("edit\\.xhtml"));
            String template = he.page.url().replaceAll(".*template=", "");
            String edit = "/association/contracts/edit.xhtml?template=" + template;

            clause(he, "当事人", "乙方为{{seller}}。" + PAYLOAD);
            clause(he, "价款", "按{{price}}付款。");
            he.page.click("[id='edit:check']");
            he.page.waitForSelector("#faults >> text=price");
            he.look("contract-edit-faults");
            variable(he, "seller", "乙方名称");
            variable(he, "price", "单价");
            save(he);
            assertThat(he.page.locator("#faults li").count()).isZero();

            // a second editor on the same draft: the one who saves later is told, and keeps what was typed
            wang.open(edit + "&part=c:1").signIn("assoc.wang");
            wang.page.fill("[id='edit:xzh']", "按{{price}}付款，月结。");
            he.open(edit + "&part=c:1");
            he.page.fill("[id='edit:xzh']", "按{{price}}付款，货到三十日内付清。");
            save(he);
            wang.page.click("[id='edit:save']");
            wang.page.waitForSelector("[role=alert]");
            assertThat(wang.page.inputValue("[id='edit:xzh']")).contains("月结");

            String one = "/association/contracts/one.xhtml?template=" + template;
            wang.open(one);
            wang.page.fill(
                    "[id='opening:until_input']", LocalDate.now().plusDays(20).toString());
            wang.page.keyboard().press("Escape");
            wang.page.click("[id='opening:open']");
            wang.page.waitForURL(Pattern.compile("done=opened"));

            phone.open("/association/zone/contracts.xhtml").signIn("firm1.sun").look("zone-contracts");
            phone.page.click("a:has-text('试用协议" + slug + "')");
            phone.page.fill("[id='saying:words']", "三十日偏短 " + PAYLOAD);
            phone.page.click("[id='saying:send']");
            phone.page.waitForURL(Pattern.compile("sent=true"));
            phone.look("zone-contract-round");

            wang.open(one);
            wang.page.fill("[id='ending:why']", "都已反馈");
            wang.page.click("[id='ending:end']");
            wang.page.waitForURL(Pattern.compile("done=ended"));
            he.open(one).look("contract-answering");
            he.page.click("#comments a:has-text('答复')");
            he.page.click("#comments label:has-text('部分采纳')");
            he.page.fill("#comments textarea", "改为三十个工作日。");
            he.page.click("#comments button:has-text('发出答复')");
            he.page.waitForURL(Pattern.compile("done=answered"));
            assertThat(he.page.locator("[id='publishing:publish']").count())
                    .as("who saved last does not publish")
                    .isZero();
            wang.open(one);
            wang.page.fill("[id='publishing:reason']", "首次发布（试用）");
            wang.page.click("[id='publishing:publish']");
            wang.page.waitForURL(Pattern.compile("done=published"));
            wang.look("contract-published");
            String label = LocalDate.now().getYear() + "-1";

            phone.open("/zh/contracts/" + slug + "/" + label).look("public-contract");
            assertThat(phone.page.title()).doesNotContain("hit");
            assertThat(phone.page.locator("article").innerText()).contains(PAYLOAD);
            phone.open("/zh/contracts/raw-material-purchase/2026-2/changes/2026-1")
                    .look("public-contract-changes");
            assertThat(phone.page.locator("article ins").count()).isPositive();

            phone.open("/association/zone/contracts.xhtml");
            phone.page.selectOption(
                    "[id='starting:of_input']",
                    new com.microsoft.playwright.options.SelectOption().setLabel("试用协议" + slug + " " + label + " 版"));
            phone.page.fill("[id='starting:name']", "与乙公司（示例）" + slug);
            phone.page.click("[id='starting:start']");
            phone.page.waitForURL(Pattern.compile("contract-sheet\\.xhtml"));
            phone.page.locator("[id$=':long']").nth(0).fill("乙公司（示例）" + PAYLOAD);
            phone.page.click("[id='filling:finish']");
            phone.page.waitForSelector(".ui-messages-error");
            phone.page.locator("[id$=':long']").nth(1).fill("每千克 80 元");
            phone.page.click("[id='filling:finish']");
            phone.page.waitForURL(Pattern.compile("done=finished"));
            phone.look("zone-contract-sheet");
            Download word = phone.page.waitForDownload(() -> phone.page.click("a[href$='contract.docx']"));
            assertThat(documentOf(word))
                    .contains("乙公司（示例）&lt;script")
                    .contains("每千克 80 元")
                    .contains(label);
        }
    }

    @Test
    @DisplayName("in English: the redline at a desk, a sheet with a newer edition, the public edition")
    void inEnglish() {
        try (BrowserUser desk = BrowserUser.atDesk(platform.baseUrl(), "en-US")) {
            desk.open("/association/contracts/index.xhtml").signIn("assoc.he").look("contracts");
            desk.page.click("a:has-text('Model purchase agreement')");
            desk.page.waitForSelector("#changed");
            desk.look("contract-redline");
            desk.page.click(".seg a:has-text('Side by side')");
            desk.look("contract-sides");
            desk.open("/en/contracts/raw-material-purchase/2026-1").look("public-contract-old");
            assertThat(desk.page.locator("main").innerText()).contains("older edition");
        }
        try (BrowserUser sun = BrowserUser.atDesk(platform.baseUrl(), "en-US")) {
            sun.open("/association/zone/contracts.xhtml").signIn("firm1.sun").look("zone-contracts");
            sun.page.click("a:has-text('香精采购')");
            sun.page.click("a:has-text('See the changes')");
            sun.page.waitForSelector("[id='carrying:carry']");
            sun.look("zone-contract-newer");
        }
    }

    private static void clause(BrowserUser user, String title, String text) {
        user.page.click("[id='edit:addClause']");
        user.page.waitForSelector("[id='edit:czh']");
        user.page.waitForCondition(() -> user.page.inputValue("[id='edit:czh']").isEmpty());
        user.page.fill("[id='edit:czh']", title);
        user.page.fill("[id='edit:xzh']", text);
    }

    private static void variable(BrowserUser user, String code, String name) {
        user.page.click("[id='edit:addVariable']");
        user.page.waitForSelector("[id='edit:code']");
        user.page.waitForCondition(
                () -> user.page.inputValue("[id='edit:code']").isEmpty());
        user.page.fill("[id='edit:code']", code);
        user.page.fill("[id='edit:vzh']", name);
    }

    private static void save(BrowserUser user) {
        user.page.waitForNavigation(
                new Page.WaitForNavigationOptions().setUrl(Pattern.compile("saved=true")),
                () -> user.page.click("[id='edit:save']"));
    }

    private static String documentOf(Download word) throws IOException {
        Path file = Files.createTempFile("contract", ".docx");
        word.saveAs(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), "UTF-8");
        } finally {
            Files.delete(file);
        }
    }
}
