package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Certificates and hours in a browser: an association words its template and revokes a certificate, hours are filtered
 * and taken away as a file; an officer records training, its lead sends it back, confirms it and reminds the others.
 */
class HoursAndCertificatesE2E {
    private final Platform platform = Platform.shared();

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en-US"})
    @DisplayName("an association writes a template, puts it in force, revokes a certificate and reads the hours")
    void certificates(String language) {
        try (BrowserUser zhao = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser phone = BrowserUser.onPhone(platform.baseUrl(), language);
                BrowserUser reader = BrowserUser.atDesk(platform.baseUrl(), language)) {
            zhao.open("/association/certificates/template.xhtml").signIn("assoc2.zhao");
            zhao.page.fill("[id='edit:wording']", "{nmae}学完《{course}》，计 {hours} 学时。");
            zhao.page.fill("[id='edit:signatory']", "穆承书");
            zhao.page.fill("[id='edit:position']", "秘书长");
            zhao.page.click("[id='edit:save']");
            zhao.page.waitForSelector(".ui-messages-error");
            assertThat(zhao.page.inputValue("[id='edit:wording']"))
                    .as("what was typed stays")
                    .contains("{nmae}");
            zhao.look("template-refused");
            zhao.page.fill("[id='edit:wording']", "{name}（{firm}）学完《{course}》，计 {hours} 学时。");
            zhao.page.click("[id='edit:save']");
            zhao.page.waitForURL(Pattern.compile("done=saved"));
            zhao.look("template-draft");
            zhao.page.click("[id='using:use']");
            zhao.page.waitForURL(Pattern.compile("done=used"));
            zhao.look("template-used");

            zhao.open("/association/certificates/index.xhtml").look("certificates");
            zhao.page.locator("main a[href*='run.xhtml']").first().click();
            zhao.look("certificate-run");
            zhao.open("/association/certificates/index.xhtml");
            zhao.page.locator("tr:has(.l-run) a[href*='certificate=']").first().click();
            String code = zhao.page.url();
            zhao.look("certificate");
            zhao.page.click("[id='revoking:revoke']");
            zhao.page.waitForSelector(".ui-messages-error");
            zhao.page.fill("[id='revoking:why']", "冒名参加（示例）");
            zhao.page.click("[id='revoking:revoke']");
            zhao.page.waitForURL(Pattern.compile("done=true"));
            zhao.look("certificate-revoked");
            assertThat(code).contains("certificate=");
            zhao.open("/association/certificates/checks.xhtml").look("certificate-checks");

            zhao.open("/association/training/hours.xhtml").look("hours");
            zhao.page.fill("[id='find:q']", "云岫");
            zhao.page.click("[id='find:go']");
            zhao.page.waitForURL(Pattern.compile("text="));
            zhao.look("hours-filtered");
            Download file = zhao.page.waitForDownload(() -> zhao.page.click("a[href*='hours.xlsx']"));
            assertThat(file.suggestedFilename()).endsWith(".xlsx");
            phone.open("/association/zone/hours.xhtml").signIn("firm2.qian").look("zone-hours");
            reader.open(language.startsWith("zh") ? "/zh/certificates" : "/en/certificates")
                    .look("public-check");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en-US"})
    @DisplayName("an officer records training, the lead sends it back, confirms it and reminds who is below")
    void officers(String language) {
        String title = "标签检查要点 " + UUID.randomUUID().toString().substring(0, 6);
        try (BrowserUser li = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser wei = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser phone = BrowserUser.onPhone(platform.baseUrl(), language)) {
            li.open("/regulator/officertraining/own.xhtml")
                    .signIn("fengxian.li")
                    .look("officer-own");
            li.open("/regulator/officertraining/record.xhtml");
            li.page.fill("[id='edit:what']", title);
            li.page.fill("[id='edit:organiser']", "奉贤区局");
            li.page.fill("[id='edit:from']", "2026-07-08");
            li.page.fill("[id='edit:hours']", "40");
            li.page
                    .locator("[id='edit:quality_input']")
                    .uncheck(new com.microsoft.playwright.Locator.UncheckOptions().setForce(true));
            li.page.click("[id='edit:send']");
            li.page.waitForSelector(".ui-messages-error");
            assertThat(li.page.inputValue("[id='edit:what']"))
                    .as("what was typed stays")
                    .isEqualTo(title);
            li.look("officer-refused");
            li.page.fill("[id='edit:hours']", "3.5");
            li.page.click("[id='edit:send']");
            li.page.waitForURL(Pattern.compile("done=sent"));
            li.look("officer-sent");

            wei.open("/regulator/officertraining/units.xhtml").signIn("fengxian.wei");
            wei.page.click("a.q:has-text('" + title + "')");
            wei.look("officer-to-confirm");
            wei.page.fill("[id='answer:remark']", "请写明举办单位");
            wei.page.click("[id='answer:sendBack']");
            wei.page.waitForURL(Pattern.compile("done=returned"));
            String record = wei.page.url().replaceAll(".*record=([0-9a-f-]{36}).*", "$1");
            li.open("/regulator/officertraining/record.xhtml?record=" + record).look("officer-returned");
            li.page.fill("[id='edit:organiser']", "奉贤区市场监管局");
            li.page.click("[id='edit:send']");
            li.page.waitForURL(Pattern.compile("done=sent"));
            wei.open("/regulator/officertraining/record.xhtml?record=" + record);
            wei.page.click("[id='answer:confirm']");
            wei.page.waitForURL(Pattern.compile("done=confirmed"));
            wei.look("officer-confirmed");
            wei.open("/regulator/officertraining/units.xhtml").look("officer-units");
            wei.page.locator("[id='units'] .ui-button").first().click();
            wei.page.waitForURL(Pattern.compile("told="));
            wei.look("officer-reminded");
            wei.open("/regulator/officertraining/print.xhtml").look("officer-print");
            wei.open("/regulator/plan/task.xhtml?n=21").look("plan-task-21");
            phone.open("/regulator/officertraining/units.xhtml")
                    .signIn("city.chen")
                    .look("officer-units");
            phone.open("/regulator/officertraining/record.xhtml").look("officer-new");
        }
    }
}
