package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A supplier's document from the firm that shares it over one that uses it to the association that takes it down. */
class MaterialE2E {
    private static final Pattern ONE = Pattern.compile("zone/material\\.xhtml\\?document=");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final Platform platform = Platform.shared();

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en-US"})
    @DisplayName("共享、查找、标为在用、换新、协会下架；别的协会的会员看不到")
    void sharedUsedTakenDown(String language) {
        String ingredient = "甘油 " + UUID.randomUUID().toString().substring(0, 6);
        try (BrowserUser sun = BrowserUser.onPhone(platform.baseUrl(), language);
                BrowserUser qian = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser he = BrowserUser.atDesk(platform.baseUrl(), language)) {
            sun.open("/association/zone/material-share.xhtml").signIn("firm1.sun");
            fill(sun, ingredient, "56-81-4");
            sun.page.click("[id='giving:share']");
            sun.page.waitForSelector(".ui-messages-error");
            assertThat(sun.page.inputValue("[id='giving:ingredient']"))
                    .as("what was typed stays")
                    .isEqualTo(ingredient);
            sun.look("material-refused");
            fill(sun, ingredient, "56-81-5");
            sun.page.click("[id='giving:share']");
            sun.page.waitForURL(ONE);
            sun.look("material-shared");
            String document = sun.page.url().replaceAll("&done=.*", "");

            qian.open("/association/zone/materials.xhtml?text=" + ingredient.substring(3))
                    .signIn("firm2.qian");
            qian.lookWideAndNarrow("materials");
            qian.page.click("main td a.q");
            qian.page.waitForSelector("[id='using:use']");
            qian.page.click("[id='using:use']");
            qian.page.waitForSelector("[role='status'] .note");
            qian.lookWideAndNarrow("material-used");
            String used = qian.page.url().replaceAll("&done=.*", "");

            sun.open(document).page.click("[id='managing'] a.btn");
            sun.page.waitForSelector("[id='giving:share']");
            fill(sun, ingredient, "56-81-5");
            sun.page.click("[id='giving:share']");
            sun.page.waitForURL(ONE);
            String newer = sun.page.url().replaceAll("&done=.*", "");
            assertThat(newer).isNotEqualTo(document);
            sun.open("/association/zone/materials.xhtml?show=own").look("materials-own");
            qian.open("/association/zone/materials.xhtml?show=used");
            assertThat(qian.page.locator("main").innerText()).contains(ingredient);

            he.open("/association/members/materials.xhtml?text=" + ingredient.substring(3))
                    .signIn("assoc.he");
            he.lookWideAndNarrow("members-materials");
            he.page.click("main td a.q");
            he.page.waitForSelector("[id='ending:down']");
            he.page.click("[id='ending:down']");
            he.page.waitForSelector(".ui-messages-error");
            he.page.fill("[id='ending:why']", "不是原料资料");
            he.page.click("[id='ending:down']");
            he.page.waitForSelector("[role='status'] .note");
            he.lookWideAndNarrow("members-material");
            sun.open(newer).look("material-taken-down");
            assertThat(sun.page.locator("main").innerText()).contains("不是原料资料");
            assertThat(used).isNotEqualTo(newer);
            qian.open("/association/zone/materials.xhtml?text=" + ingredient.substring(3));
            assertThat(qian.page.locator("main td").count()).isZero();
        }
    }

    private static void fill(BrowserUser user, String ingredient, String cas) {
        user.page.fill("[id='giving:ingredient']", ingredient);
        user.page.fill("[id='giving:supplier']", "示例原料商");
        user.page.fill("[id='giving:cas']", cas);
        user.page.fill("[id='giving:number']", "COA " + ingredient);
        user.page.fill("[id='giving:issued']", TODAY.minusDays(20).toString());
        user.page.fill("[id='giving:until']", TODAY.plusDays(40).toString());
        user.page.setInputFiles(
                "[id='giving'] input[type=file]",
                new FilePayload("报告.txt", "text/plain", "示例检验报告".getBytes(StandardCharsets.UTF_8)));
    }
}
