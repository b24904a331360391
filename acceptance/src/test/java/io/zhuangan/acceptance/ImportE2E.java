package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that officers bring in, in a browser: the preview, the writing that can be watched or left, its report. */
class ImportE2E {
    private static final Pattern ONE = Pattern.compile("imports/one\\.xhtml\\?key=");
    private static final String LONG_NAME = "上海𠮷演生物科技与日化用品联合制造（集团）股份有限公司奉贤东方美谷第二分公司（示例）";
    private static final int STAFF = 4_000;

    private final Platform platform = Platform.shared();

    private static void upload(BrowserUser officer, String kind, String name, byte[] content) {
        officer.open("/regulator/imports/index.xhtml?kind=" + kind);
        officer.page.setInputFiles("[id='upload:file_input']", Workbooks.file(name, content));
        officer.page.click("#upload .form-end .pri");
    }

    private static void preview(BrowserUser officer, String kind, String name, byte[] content) {
        upload(officer, kind, name, content);
        officer.page.waitForURL(ONE);
    }

    /** Presses "write" and waits on the same page, which must come to its end by itself. */
    private static void write(BrowserUser officer) {
        officer.page.evaluate("window.notLoadedAgain = true");
        officer.page.click(".impbar .pri");
        officer.page.waitForSelector("[role='status'] .note.ok", new Page.WaitForSelectorOptions().setTimeout(60_000));
        assertThat(officer.page.evaluate("window.notLoadedAgain"))
                .as("the page came to its end without being loaded again")
                .isEqualTo(true);
        assertThat(officer.page.locator(".impbar").count()).as("buttons").isZero();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en-US"})
    @DisplayName("upload, preview, write, watch it end without a reload; the same file again changes nothing")
    void uploadPreviewWriteAgain(String language) {
        String licence = Workbooks.licence();
        byte[] register = Workbooks.register(List.of(
                Workbooks.firm(licence, LONG_NAME, Workbooks.FENGXIAN),
                Workbooks.firm(licence.substring(0, 9) + "O", "上海字母日化有限公司（示例）", Workbooks.FENGXIAN),
                Workbooks.firm("沪妆20269999", "上海无区日化有限公司（示例）", "不存在区")));
        try (BrowserUser chen = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser phone = BrowserUser.onPhone(platform.baseUrl(), language)) {
            chen.open("/regulator/imports/index.xhtml").signIn("city.chen").look("imports");
            phone.open("/regulator/imports/index.xhtml").signIn("city.chen").look("imports");
            preview(chen, "ENTERPRISE_REGISTER", "奉贤区企业名录_演练.xlsx", register);
            chen.look("import-preview");
            assertThat(chen.page.locator("tr.r-err").count()).as("refused rows").isEqualTo(2);
            assertThat(chen.page.locator("td.badc").count())
                    .as("cells at fault")
                    .isEqualTo(2);
            String one = chen.page.url().replace(platform.baseUrl(), "");
            phone.open(one).look("import-preview");

            write(chen);
            chen.look("import-written");
            phone.open(one).look("import-written");
            assertThat(chen.page.locator("main").innerText()).contains("1");
            Download refused = chen.page.waitForDownload(() -> chen.page.click("a[href*='filter=REFUSE']"));
            assertThat(refused.suggestedFilename()).isEqualTo("enterprise-register-refused.xlsx");
            Path corrected = refused.path();
            chen.open("/regulator/imports/index.xhtml?kind=ENTERPRISE_REGISTER");
            chen.page.setInputFiles("[id='upload:file_input']", renamed(corrected));
            chen.page.click("#upload .form-end .pri");
            chen.page.waitForURL(ONE);
            assertThat(chen.page.locator("tr.r-err").count())
                    .as("the refused rows come back as they were")
                    .isEqualTo(2);
            chen.look("import-nothing-writable");

            preview(
                    chen,
                    "ENTERPRISE_REGISTER",
                    "同一文件.xlsx",
                    Workbooks.register(licence, LONG_NAME, Workbooks.FENGXIAN));
            assertThat(chen.page.locator(".impbar .pri").count())
                    .as("a button to write")
                    .isZero();
            assertThat(chen.page.locator(".note.ok").count())
                    .as("says that nothing changes")
                    .isEqualTo(1);
            chen.look("import-same");

            preview(chen, "ENTERPRISE_REGISTER", "奉贤区企业名录_演练.xlsx", register);
            assertThat(chen.page.locator(".impbar .pri").count()).isZero();
            chen.look("import-same-file");
            chen.page.click(".impbar .ui-button");
            chen.page.waitForSelector(
                    ".impbar",
                    new Page.WaitForSelectorOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            chen.look("import-discarded");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en-US"})
    @DisplayName("a long file shows how far it is; the officer leaves and comes back")
    void longFile(String language) {
        String licence = Workbooks.licence();
        try (BrowserUser chen = BrowserUser.atDesk(platform.baseUrl(), language)) {
            chen.open("/regulator/imports/index.xhtml").signIn("city.chen");
            preview(
                    chen,
                    "ENTERPRISE_REGISTER",
                    "名录.xlsx",
                    Workbooks.register(licence, "上海长文件演练有限公司（示例）" + licence, Workbooks.JINGAN));
            write(chen);
            preview(chen, "ENTERPRISE_PEOPLE", "人员.xlsx", Workbooks.people(licence, STAFF));
            String one = chen.page.url().replace(platform.baseUrl(), "");
            chen.page.click(".impbar .pri");
            chen.page.waitForSelector(".job, [role='status'] .note.ok");
            assertThat(chen.page.locator(".impbar").count())
                    .as("buttons while it runs")
                    .isZero();
            chen.shoot("import-running-1440-" + language.substring(0, 2));
            chen.open("/regulator/imports/index.xhtml").look("imports-running");
            chen.open(one);
            chen.page.waitForSelector("[role='status'] .note.ok", new Page.WaitForSelectorOptions().setTimeout(60_000));
            chen.look("import-long-written");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en-US"})
    @DisplayName(
            "each file that cannot be read is refused with what is wrong and what to do, and nothing is kept of it")
    void refusedFiles(String language) {
        byte[] register = Workbooks.register(Workbooks.licence(), "某", Workbooks.FENGXIAN);
        byte[] damaged = java.util.Arrays.copyOf(register, register.length / 2);
        byte[] old = new byte[2_000];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                old,
                0,
                8);
        try (BrowserUser chen = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser phone = BrowserUser.onPhone(platform.baseUrl(), language)) {
            chen.open("/regulator/imports/index.xhtml").signIn("city.chen");
            boolean zh = language.startsWith("zh");
            refused(chen, "文字.xlsx", "not a workbook".getBytes(StandardCharsets.UTF_8), "xlsx");
            refused(chen, "损坏.xlsx", damaged, zh ? "损坏" : "damaged");
            refused(chen, "旧版.xlsx", old, "xls");
            refused(chen, "过大.xlsx", new byte[21 * 1024 * 1024], "20 MiB");
            refused(chen, "空表.xlsx", Workbooks.register(List.of()), zh ? "没有数据行" : "no rows");
            refused(chen, "缺列.xlsx", Workbooks.sheet(List.of("许可证编号"), List.of(List.of("沪妆20160021"))), "企业名称");
            refused(
                    chen,
                    "多列.xlsx",
                    Workbooks.sheet(
                            List.of("许可证编号", "企业名称", "统一社会信用代码", "所在区", "发证日期", "心情"), List.of(List.of("沪妆20160021"))),
                    "心情");
            refused(chen, "错选.xlsx", Workbooks.people("沪妆20160021", 1), zh ? "企业人员与岗位" : "People and posts of firms");
            chen.look("import-refused");
            phone.open("/regulator/imports/index.xhtml").signIn("city.chen");
            refused(phone, "错选.xlsx", Workbooks.people("沪妆20160021", 1), zh ? "企业人员与岗位" : "People and posts of firms");
            phone.look("import-refused");
        }
    }

    private static void refused(BrowserUser officer, String name, byte[] content, String says) {
        upload(officer, "ENTERPRISE_REGISTER", name, content);
        officer.page.waitForSelector(".ui-messages-error");
        assertThat(officer.page.locator(".ui-messages-error").innerText())
                .as(name)
                .contains(says);
        assertThat(officer.page.locator("[id='upload:content_input']").inputValue())
                .as("the choice stays")
                .isEqualTo("ENTERPRISE_REGISTER");
        assertThat(officer.page.locator(".runs").innerText()).as("kept").doesNotContain(name);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh-CN", "en-US"})
    @DisplayName("a district officer finds the imports, sees facts only, and is refused firms of other districts")
    void districtOfficer(String language) {
        String own = Workbooks.licence();
        String other = Workbooks.licence();
        try (BrowserUser chen = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser li = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser phone = BrowserUser.onPhone(platform.baseUrl(), language)) {
            chen.open("/regulator/imports/index.xhtml").signIn("city.chen");
            preview(
                    chen,
                    "ENTERPRISE_REGISTER",
                    "名录.xlsx",
                    Workbooks.register(List.of(
                            Workbooks.firm(own, "上海本区演练有限公司（示例）" + own, Workbooks.FENGXIAN),
                            Workbooks.firm(other, "上海邻区演练有限公司（示例）" + other, Workbooks.JINGAN))));
            write(chen);

            li.open("/regulator/").signIn("fengxian.li");
            li.page.click("nav a[href$='/imports/index.xhtml']");
            li.page.waitForSelector("#upload");
            assertThat(li.page.locator(".tpl li").count()).as("kinds of files").isEqualTo(1);
            assertThat(li.page.locator("[id='upload:content_input'] option").count())
                    .isEqualTo(1);
            li.look("district-imports");
            phone.open("/regulator/imports/index.xhtml").signIn("fengxian.li").look("district-imports");

            preview(li, "GRADING_FACTS", "奉贤事实.xlsx", Workbooks.facts(List.of(own, other, "沪妆20999999")));
            List<String> refused = li.page.locator("tr.r-err td.why-c").allInnerTexts();
            assertThat(refused).hasSize(2);
            assertThat(refused.get(0))
                    .as("another district's firm reads like one that does not exist")
                    .isEqualTo(refused.get(1));
            assertThat(li.page.content()).doesNotContain("上海邻区演练");
            li.look("district-preview");
            String one = li.page.url().replace(platform.baseUrl(), "");
            phone.open(one).look("district-preview");
            write(li);
            li.look("district-written");
        }
    }

    private static Path renamed(Path download) {
        try {
            return Workbooks.file("改好再传.xlsx", Files.readAllBytes(download));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
