package io.zhuangan.showcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.Wiring;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.CityFounded;
import io.zhuangan.shared.ErrorCode;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.showcase.domain.Published;
import io.zhuangan.showcase.store.PublishedViews;
import io.zhuangan.tenancy.Role;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clusters, campaigns and pictures by the same chain of two people, and what nobody may bring onto a page. */
class PagesTest {
    private static final String CODE = "oriental-beauty-valley";

    private final TestDatabase db = TestDatabase.get();
    private final Given given = db.given();
    private Given.Tenant city;
    private AccessScope chen;
    private AccessScope lin;

    @BeforeEach
    void cast() {
        city = given.city();
        chen = city.scope(1, "陈知远", Right.EDIT_SHOWCASE, Right.PUBLISH_SHOWCASE);
        lin = city.scope(2, "林听", Right.EDIT_SHOWCASE, Right.PUBLISH_SHOWCASE);
        db.call(chen, use -> {
            use.get(LoadClusters.class).load(new CityFounded(city.id(), city.key(), "shanghai"));
            return null;
        });
    }

    private Published published() {
        return new PublishedViews(db.source());
    }

    private <T> T call(AccessScope who, Function<Wiring, T> work) {
        return db.call(who, use -> work.apply(use.with(Published.class, published())));
    }

    private static void refused(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static EditedBody.Entry entry(EntryKind kind, String text, String source, LocalDate on, String link) {
        return new EditedBody.Entry(
                kind,
                text,
                text,
                "说明",
                "note",
                "84",
                "84",
                "家",
                "firms",
                source,
                source,
                on,
                DatePrecision.MONTH,
                link,
                true);
    }

    private static EditedBody body(LocalDate from, EditedBody.Entry... entries) {
        return new EditedBody(
                "护肤日",
                "Skin day",
                "介绍",
                "Lead",
                from,
                from == null ? null : from.plusDays(6),
                "<p>一<script>x</script></p>",
                "",
                true,
                List.of(entries));
    }

    private EditedPageView seen(EditedKind kind, String code) {
        return call(chen, use -> use.get(EditedPageQueries.class).one(chen, kind, code));
    }

    private void write(AccessScope who, EditedKind kind, String code, long version, EditedBody body) {
        call(who, use -> {
            use.get(WritePage.class).write(who, new WritePage.Writing(kind, code, version, body));
            return null;
        });
    }

    private void publish(AccessScope who, EditedKind kind, String code) {
        long version = seen(kind, code).version();
        call(who, use -> {
            use.get(PublishPage.class).publish(who, new PublishPage.Publication(kind, code, version));
            return null;
        });
    }

    @Test
    @DisplayName("宣传活动：一人写、另一人发布；写新版时公开的不变；两人同时写，后一个要重来")
    void campaign() {
        String code = "skin-day-" + city.id();
        LocalDate from = LocalDate.parse("2026-05-18");
        write(
                chen,
                EditedKind.CAMPAIGN,
                code,
                0,
                body(from, entry(EntryKind.PRESS, "报道", "", from, "https://a.example/1")));
        assertThat(published().campaigns()).noneMatch(c -> c.code().equals(code));
        refused(ShowcaseError.CASE_NEEDS_SECOND_PERSON, () -> publish(chen, EditedKind.CAMPAIGN, code));
        publish(lin, EditedKind.CAMPAIGN, code);
        PublicCampaign shown = published().campaigns().stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(shown.body().programme()).isEqualTo("<p>一</p>");
        assertThat(shown.body().of(EntryKind.PRESS)).hasSize(1);
        AccessScope district = given.district("120").scope(Right.READ_PLAN);
        for (int year : List.of(2025, 2026, 2027)) {
            List<CampaignFigures.Campaign> counted =
                    call(district, use -> use.get(CampaignFigures.class).in(district, year));
            assertThat(counted)
                    .extracting(CampaignFigures.Campaign::code, CampaignFigures.Campaign::press)
                    .as("counted for the plan of %s", year)
                    .containsExactlyElementsOf(
                            year == 2026 ? List.of(org.assertj.core.groups.Tuple.tuple(code, 1)) : List.of());
        }
        long read = seen(EditedKind.CAMPAIGN, code).version();
        write(lin, EditedKind.CAMPAIGN, code, read, body(from));
        assertThat(published().campaigns())
                .filteredOn(c -> c.code().equals(code))
                .allMatch(c -> c.revision() == 1);
        assertThatThrownBy(() -> write(chen, EditedKind.CAMPAIGN, code, read, body(from)))
                .isInstanceOf(Stale.class);
    }

    @Test
    @DisplayName("缺日期、出处、媒体或链接的不能发布；链接只到网页，草稿也一样")
    void whatIsMissing() {
        String code = "bare-" + city.id();
        LocalDate from = LocalDate.parse("2026-05-18");
        refused(ShowcaseError.PAGE_CODE_WRONG, () -> write(chen, EditedKind.CAMPAIGN, "Skin Day", 0, body(from)));
        refused(
                ShowcaseError.PAGE_LINK_WRONG,
                () -> write(
                        chen,
                        EditedKind.CAMPAIGN,
                        code,
                        0,
                        body(from, entry(EntryKind.PRESS, "报道", "", from, "javascript:alert(1)"))));
        write(chen, EditedKind.CAMPAIGN, code, 0, body(null));
        refused(ShowcaseError.PAGE_NEEDS_DAYS, () -> publish(lin, EditedKind.CAMPAIGN, code));
        write(
                chen,
                EditedKind.CAMPAIGN,
                code,
                seen(EditedKind.CAMPAIGN, code).version(),
                body(from, entry(EntryKind.PRESS, "报道", "", from, "")));
        refused(ShowcaseError.PRESS_INCOMPLETE, () -> publish(lin, EditedKind.CAMPAIGN, code));
        write(chen, EditedKind.CLUSTER, CODE, 0, body(null, entry(EntryKind.FIRM, "示例企业", "", from, "")));
        refused(ShowcaseError.ENTRY_NEEDS_SOURCE, () -> publish(lin, EditedKind.CLUSTER, CODE));
        write(
                chen,
                EditedKind.CLUSTER,
                CODE,
                seen(EditedKind.CLUSTER, CODE).version(),
                body(null, entry(EntryKind.FIGURE, "企业", "出处", null, "")));
        refused(ShowcaseError.ENTRY_INCOMPLETE, () -> publish(lin, EditedKind.CLUSTER, CODE));
        assertThatThrownBy(() -> write(chen, EditedKind.CLUSTER, "no-such-cluster", 0, body(null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("集聚区：发布后数字整批换掉，条件和企业带出处，超过 12 个月的数字数得出来")
    void cluster() {
        EditedPageView unwritten = seen(EditedKind.CLUSTER, CODE);
        assertThat(unwritten.body().entries()).isNotEmpty();
        assertThat(unwritten.stale()).isPositive();
        write(
                chen,
                EditedKind.CLUSTER,
                CODE,
                0,
                body(
                        null,
                        entry(EntryKind.FIGURE, "新数字", "统计", LocalDate.parse("2026-10-01"), ""),
                        entry(EntryKind.FIGURE, "老数字", "统计", LocalDate.parse("2025-10-01"), ""),
                        entry(EntryKind.CRITERION, "条件", "规程", LocalDate.parse("2026-01-01"), "")));
        publish(lin, EditedKind.CLUSTER, CODE);
        Object facts = db.inTransaction(em -> em.createNativeQuery(
                        "select group_concat(f.label order by f.position) from cluster_fact f join cluster c on c.id ="
                                + " f.cluster_id where c.tenant_id = ?1 and c.code = ?2")
                .setParameter(1, city.id())
                .setParameter(2, CODE)
                .getSingleResult());
        assertThat(facts).isEqualTo("新数字,老数字");
        EditedPageView written = seen(EditedKind.CLUSTER, CODE);
        assertThat(written.live().of(EntryKind.CRITERION)).singleElement().satisfies(e -> assertThat(e.source())
                .isEqualTo("规程"));
        assertThat(written.stale()).isEqualTo(1);
    }

    private void schedule(AccessScope who, String code, long version, Instant at) {
        call(who, use -> {
            use.get(SchedulePage.class).schedule(who, new SchedulePage.Plan(EditedKind.CAMPAIGN, code, version, at));
            return null;
        });
    }

    private void withdraw(AccessScope who, EditedKind kind, String code, long version, String reason) {
        call(who, use -> {
            use.get(WithdrawPage.class).withdraw(who, new WithdrawPage.Withdrawal(kind, code, version, reason));
            return null;
        });
    }

    /** The timer at a moment; what it finds by its own query is what it settles. */
    private boolean due(Instant now, String code) {
        Clock clock = Clock.fixed(now, TestDatabase.CLOCK.getZone());
        AccessScope platform = AccessScope.platformFor(city.id(), city.key(), TenantKind.CITY, city.id());
        boolean listed = db.call(clock, platform, use -> use.get(PagesDue.class).due()).stream()
                .anyMatch(d -> d.code().equals(code) && d.platform().tenantId() == city.id());
        boolean live = db.call(
                clock, platform, use -> use.get(PublishDuePage.class).publish(platform, EditedKind.CAMPAIGN, code));
        assertThat(listed || !live).isTrue();
        return live;
    }

    private boolean shown(String code) {
        return published().campaigns().stream().anyMatch(c -> c.code().equals(code));
    }

    private String leadShown(String code) {
        return published().campaigns().stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow()
                .body()
                .lead();
    }

    private List<String> found(String lang, String words) {
        List<Findable> things =
                published().campaigns().stream().map(c -> c.findable(lang)).toList();
        try (TextIndex index = TextIndex.of(things)) {
            return index.search(new TextIndex.Wish(words, lang, Map.of("kind", "CAMPAIGN"), 0, 1000)).hits().stream()
                    .map(hit -> hit.thing().path())
                    .toList();
        }
    }

    @Test
    @DisplayName("宣传活动搜得到：介绍、日程、报道，中英文；改版后按新的找，撤下后找不到，每次标记都变")
    void campaignIsFound() {
        String code = "found-" + city.id();
        String path = "/campaigns/" + code;
        LocalDate from = LocalDate.parse("2026-05-18");
        EditedBody.Entry press = entry(EntryKind.PRESS, "蓝莓晚报头版", "", from, "https://a.example/1");
        EditedBody b = body(from, press);
        write(
                chen,
                EditedKind.CAMPAIGN,
                code,
                0,
                new EditedBody(
                        b.title(),
                        b.titleEn(),
                        "柚子试用会",
                        "Pomelo tryout",
                        from,
                        b.until(),
                        "<ul><li>先看<strong>标签</strong>再试用</li></ul>",
                        "<p>Read the <em>label</em></p>",
                        true,
                        List.of(press)));
        assertThat(found("zh", "柚子试用会")).doesNotContain(path);
        String draft = published().stamp();
        publish(lin, EditedKind.CAMPAIGN, code);
        assertThat(published().stamp()).isNotEqualTo(draft);
        for (String words : List.of("柚子试用会", "蓝莓晚报头版", "先看标签再试用")) {
            assertThat(found("zh", words)).as(words).contains(path);
        }
        assertThat(found("en", "pomelos")).contains(path);
        assertThat(found("en", "label")).contains(path);
        assertThat(found("en", "strong")).as("marks are no words").doesNotContain(path);

        write(chen, EditedKind.CAMPAIGN, code, seen(EditedKind.CAMPAIGN, code).version(), saying("石榴开放日", from));
        assertThat(found("zh", "柚子试用会")).as("the public wording stands").contains(path);
        String first = published().stamp();
        publish(lin, EditedKind.CAMPAIGN, code);
        assertThat(published().stamp()).isNotEqualTo(first);
        assertThat(found("zh", "柚子试用会")).doesNotContain(path);
        assertThat(found("zh", "石榴开放日")).contains(path);

        String second = published().stamp();
        withdraw(lin, EditedKind.CAMPAIGN, code, seen(EditedKind.CAMPAIGN, code).version(), "改期");
        assertThat(published().stamp()).isNotEqualTo(second);
        assertThat(found("zh", "石榴开放日")).doesNotContain(path);
    }

    private static EditedBody saying(String lead, LocalDate from) {
        EditedBody b = body(from);
        return new EditedBody(b.title(), b.titleEn(), lead, b.leadEn(), b.from(), b.until(), "", "", true, List.of());
    }

    @Test
    @DisplayName("定时：要第二人、要在以后；到时恰好一次；之前写新版不影响；取消后不发；两人同时批准，后一个要重来")
    void plannedPage() {
        String code = "planned-" + city.id();
        LocalDate from = LocalDate.parse("2026-05-18");
        Instant at = TestDatabase.CLOCK.instant().plus(Duration.ofHours(2));
        write(chen, EditedKind.CAMPAIGN, code, 0, saying("一", from));
        long first = seen(EditedKind.CAMPAIGN, code).version();
        refused(ShowcaseError.CASE_NEEDS_SECOND_PERSON, () -> schedule(chen, code, first, at));
        refused(
                ShowcaseError.SCHEDULE_NOT_AHEAD,
                () -> schedule(lin, code, first, TestDatabase.CLOCK.instant().minusSeconds(1)));
        refused(ShowcaseError.PAGE_NOT_PLANNED, () -> schedule(lin, code, first, null));
        schedule(lin, code, first, at);
        assertThatThrownBy(() -> schedule(lin, code, first, at.plusSeconds(60))).isInstanceOf(Stale.class);
        EditedPageView waiting = seen(EditedKind.CAMPAIGN, code);
        assertThat(waiting.scheduled()).isTrue();
        assertThat(waiting.plan().byName()).isEqualTo("林听");
        write(chen, EditedKind.CAMPAIGN, code, waiting.version(), saying("二", from));
        assertThat(seen(EditedKind.CAMPAIGN, code).scheduled())
                .as("the newer wording waits for approval")
                .isFalse();
        assertThat(due(at.minusMillis(1), code)).isFalse();
        assertThat(shown(code)).isFalse();
        String stamp = published().stamp();
        assertThat(due(at, code)).isTrue();
        assertThat(leadShown(code)).isEqualTo("一");
        assertThat(published().stamp()).as("readers get the new page").isNotEqualTo(stamp);
        assertThat(due(at, code)).as("once").isFalse();

        schedule(lin, code, seen(EditedKind.CAMPAIGN, code).version(), at);
        schedule(lin, code, seen(EditedKind.CAMPAIGN, code).version(), null);
        assertThat(due(at.plusSeconds(1), code)).isFalse();
        schedule(lin, code, seen(EditedKind.CAMPAIGN, code).version(), at);
        publish(lin, EditedKind.CAMPAIGN, code);
        assertThat(seen(EditedKind.CAMPAIGN, code).plan())
                .as("published by hand, nothing is left planned")
                .isNull();
        assertThat(due(at.plusSeconds(1), code)).isFalse();
        assertThat(leadShown(code)).isEqualTo("二");
    }

    @Test
    @DisplayName("到时规则不允许的不发布：原因记在页面上，编辑都收到通知")
    void stoppedPage() {
        Given.Someone editor = given.person("叶青");
        given.membership(city, editor, Role.CITY_LEAD);
        String code = "stopped-" + city.id();
        LocalDate from = LocalDate.parse("2026-05-18");
        Instant at = TestDatabase.CLOCK.instant().plus(Duration.ofHours(2));
        write(chen, EditedKind.CAMPAIGN, code, 0, saying("一", from));
        schedule(lin, code, seen(EditedKind.CAMPAIGN, code).version(), at);
        db.run(em -> em.createNativeQuery("update edited_revision r join edited_page p on p.id = r.page_id set r.body ="
                        + " replace(r.body, 'Skin day', '') where p.tenant_id = ?1 and p.code = ?2")
                .setParameter(1, city.id())
                .setParameter(2, code)
                .executeUpdate());
        assertThat(due(at, code)).isFalse();
        assertThat(shown(code)).isFalse();
        assertThat(seen(EditedKind.CAMPAIGN, code).stop())
                .isEqualTo(new EditedPageView.Stop(1, StopReason.PAGE_NEEDS_TITLE));
        assertThat(seen(EditedKind.CAMPAIGN, code).plan()).isNull();
        Object told = db.inTransaction(em -> em.createNativeQuery(
                        "select count(*) from notice where kind = 'editorial.STOPPED.PAGE_NEEDS_TITLE' and person_id = ?1")
                .setParameter(1, editor.id())
                .getSingleResult());
        assertThat(told).isEqualTo(1L);
    }

    @Test
    @DisplayName("撤下：要理由，一人就够；原址说明理由，列表里没有；定时的一并取消；再由另一人发布又回来")
    void withdrawnPage() {
        String code = "gone-" + city.id();
        LocalDate from = LocalDate.parse("2026-05-18");
        write(chen, EditedKind.CAMPAIGN, code, 0, saying("一", from));
        refused(
                ShowcaseError.PAGE_NOT_PUBLISHED,
                () -> withdraw(
                        lin,
                        EditedKind.CAMPAIGN,
                        code,
                        seen(EditedKind.CAMPAIGN, code).version(),
                        "改期"));
        publish(lin, EditedKind.CAMPAIGN, code);
        long live = seen(EditedKind.CAMPAIGN, code).version();
        refused(ShowcaseError.WITHDRAWAL_NEEDS_REASON, () -> withdraw(lin, EditedKind.CAMPAIGN, code, live, " "));
        refused(ShowcaseError.TEXT_TOO_LONG, () -> withdraw(lin, EditedKind.CAMPAIGN, code, live, "长".repeat(1001)));
        write(chen, EditedKind.CAMPAIGN, code, live, saying("二", from));
        Instant at = TestDatabase.CLOCK.instant().plus(Duration.ofHours(2));
        schedule(lin, code, seen(EditedKind.CAMPAIGN, code).version(), at);
        assertThatThrownBy(() -> withdraw(lin, EditedKind.CAMPAIGN, code, live, "改期"))
                .isInstanceOf(Stale.class);
        String stamp = published().stamp();
        withdraw(
                chen, EditedKind.CAMPAIGN, code, seen(EditedKind.CAMPAIGN, code).version(), "活动改期");
        assertThat(shown(code)).isFalse();
        assertThat(published().stamp()).isNotEqualTo(stamp);
        assertThat(published()
                        .pageWithdrawal(EditedKind.CAMPAIGN, code)
                        .orElseThrow()
                        .reason())
                .isEqualTo("活动改期");
        assertThat(due(at, code)).isFalse();
        EditedPageView gone = seen(EditedKind.CAMPAIGN, code);
        assertThat(gone.live()).isNull();
        assertThat(gone.withdrawal().byName()).isEqualTo("陈知远");
        refused(ShowcaseError.CASE_NEEDS_SECOND_PERSON, () -> publish(chen, EditedKind.CAMPAIGN, code));
        publish(lin, EditedKind.CAMPAIGN, code);
        assertThat(leadShown(code)).isEqualTo("二");
        assertThat(published().pageWithdrawal(EditedKind.CAMPAIGN, code)).isEmpty();
    }

    @Test
    @DisplayName("撤下集聚区：集聚区和它的数字从公开视图里都没有，别的集聚区还在；别的城市撤不了")
    void withdrawnCluster() {
        write(chen, EditedKind.CLUSTER, CODE, 0, body(null));
        publish(lin, EditedKind.CLUSTER, CODE);
        String own = (String) db.inTransaction(
                em -> em.createNativeQuery("select uid from cluster where tenant_id = ?1 and code = ?2")
                        .setParameter(1, city.id())
                        .setParameter(2, CODE)
                        .getSingleResult());
        long version = seen(EditedKind.CLUSTER, CODE).version();
        int before = published().clusters(LocalDate.parse("2026-11-22")).size();
        withdraw(lin, EditedKind.CLUSTER, CODE, version, "材料在复核");
        assertThat(published().clusters(LocalDate.parse("2026-11-22")))
                .hasSize(before - 1)
                .noneMatch(c -> c.key().toString().equals(own));
        assertThat(published().pageWithdrawal(EditedKind.CLUSTER, CODE)).isPresent();
        AccessScope elsewhere = given.district("310106").scope(3, "周衡", Right.EDIT_SHOWCASE, Right.PUBLISH_SHOWCASE);
        assertThatThrownBy(() -> withdraw(elsewhere, EditedKind.CLUSTER, CODE, version, "别人的"))
                .isInstanceOf(NotFound.class);
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(700, 400, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    @DisplayName("图片随新的一版等第二人批准，公开的页面先不变；撤下也一样；没有替代文字的不收")
    void pictures() throws IOException {
        byte[] file = picture();
        UUID key = call(chen, use -> use.get(WriteCase.class).write(chen, GivenCase.draft("有图的案例")));
        publishCase(lin, key);
        refused(
                ShowcaseError.PICTURE_NEEDS_WORDS,
                () -> add(chen, new NewPicture(key, version(key), "图", " ", "我们", "CC BY 4.0", true, file)));
        UUID picture = add(chen, new NewPicture(key, version(key), "图", "A picture", "我们", "CC BY 4.0", true, file));
        assertThat(published().pictures(key)).isEmpty();
        publishCase(lin, key);
        assertThat(published().pictures(key)).singleElement().satisfies(p -> {
            assertThat(p.altEn()).isEqualTo("A picture");
            assertThat(p.widths()).containsExactly(480, 700);
        });
        PictureContent content = published().picture(picture, 480).orElseThrow();
        assertThat(content.mediaType()).isEqualTo("image/jpeg");
        call(lin, use -> {
            use.get(RemovePicture.class)
                    .remove(lin, key, use.get(CaseQueries.class).get(lin, key).version(), picture);
            return null;
        });
        assertThat(published().pictures(key)).hasSize(1);
        publishCase(chen, key);
        assertThat(published().pictures(key)).isEmpty();
        assertThat(published().picture(picture, 480)).isEmpty();
    }

    private UUID add(AccessScope who, NewPicture picture) {
        return call(who, use -> use.get(AddPicture.class).add(who, picture));
    }

    private long version(UUID key) {
        return call(chen, use -> use.get(CaseQueries.class).get(chen, key)).version();
    }

    private void publishCase(AccessScope who, UUID key) {
        long version = version(key);
        call(who, use -> {
            use.get(PublishCase.class).publish(who, new PublishCase.Publication(key, version));
            return null;
        });
    }

    @Test
    @DisplayName("清单里的每一条写进案例的每一栏：可排版的只留允许的标签，其余原样存着、画出来只是文字")
    void payloadsInEveryField() throws ReflectiveOperationException {
        RecordComponent[] fields = CaseWords.class.getRecordComponents();
        for (String payload : Payloads.ALL) {
            // the shortest field takes 100 characters
            String kept = payload.substring(0, Math.min(100, payload.length()));
            Object[] values = Arrays.stream(fields).map(f -> kept).toArray();
            CaseWords words = (CaseWords) CaseWords.class.getDeclaredConstructors()[0].newInstance(values);
            UUID key = call(chen, use -> use.get(WriteCase.class)
                    .write(chen, GivenCase.draft(null, 0, "x", words, LocalDate.parse("2028-09-01"))));
            CaseWords read = call(chen, use -> use.get(CaseQueries.class).get(chen, key))
                    .latest()
                    .chinese();
            for (String rich : List.of(read.problem(), read.obstacles())) {
                RichTextTest.onlyAllowed(RichText.html(rich));
                if (rich.indexOf('<') >= 0) RichTextTest.onlyAllowed(rich);
            }
            assertThat(read.title())
                    .as("plain fields are kept as typed and escaped by the page")
                    .isEqualTo(kept.strip());
        }
    }

    @Test
    @DisplayName("超长的一栏说出名字和长度，不截断")
    void tooLong() {
        CaseWords w = GivenCase.words("题".repeat(201));
        refused(
                ShowcaseError.TEXT_TOO_LONG,
                () -> call(chen, use -> use.get(WriteCase.class)
                        .write(chen, GivenCase.draft(null, 0, "x", w, LocalDate.parse("2028-09-01")))));
    }

    @Test
    @DisplayName("清单里的每一条写进页面的每一栏：活动内容只留允许的标签，其余原样存着；撤下的理由也一样")
    void payloadsOnPages() {
        String code = "hostile-" + city.id();
        LocalDate from = LocalDate.parse("2026-05-18");
        for (String payload : Payloads.ALL) {
            // the shortest field takes 40 characters
            String kept = payload.substring(0, Math.min(40, payload.length()));
            EditedBody.Entry entry = new EditedBody.Entry(
                    EntryKind.PRESS,
                    kept,
                    kept,
                    kept,
                    kept,
                    kept,
                    kept,
                    kept,
                    kept,
                    kept,
                    kept,
                    from,
                    null,
                    "https://a.example/1",
                    false);
            EditedPageView before = call(
                            chen, use -> use.get(EditedPageQueries.class).all(chen))
                    .stream()
                    .filter(v -> v.code().equals(code))
                    .findFirst()
                    .orElse(null);
            write(
                    chen,
                    EditedKind.CAMPAIGN,
                    code,
                    before == null ? 0 : before.version(),
                    new EditedBody(kept, kept, kept, kept, from, from, payload, payload, true, List.of(entry)));
            EditedBody read = seen(EditedKind.CAMPAIGN, code).body();
            for (String rich : List.of(read.programme(), read.programmeEn())) {
                RichTextTest.onlyAllowed(RichText.html(rich));
                if (rich.indexOf('<') >= 0) RichTextTest.onlyAllowed(rich);
            }
            EditedBody.Entry shown = read.entries().get(0);
            for (String plain : List.of(read.title(), read.leadEn(), shown.text(), shown.noteEn(), shown.source())) {
                assertThat(plain).as("kept as typed, escaped by the page").isEqualTo(kept.strip());
            }
        }
        write(chen, EditedKind.CAMPAIGN, code, seen(EditedKind.CAMPAIGN, code).version(), body(from));
        for (String payload : Payloads.ALL) {
            publish(lin, EditedKind.CAMPAIGN, code);
            withdraw(
                    lin,
                    EditedKind.CAMPAIGN,
                    code,
                    seen(EditedKind.CAMPAIGN, code).version(),
                    payload);
            assertThat(published()
                            .pageWithdrawal(EditedKind.CAMPAIGN, code)
                            .orElseThrow()
                            .reason())
                    .isEqualTo(payload.strip());
        }
    }

    @Test
    @DisplayName("地址里只能是网页：脚本、数据和别的协议都不收")
    void linksOnlyToTheWeb() {
        LocalDate from = LocalDate.parse("2026-05-18");
        for (String link : List.of(
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " data:text/html,<script>alert(1)</script>",
                "vbscript:msgbox(1)",
                "file:///etc/passwd",
                "//evil.example",
                "https://a.example/\"onmouseover=alert(1)",
                "https://a.example/<script>")) {
            refused(
                    ShowcaseError.PAGE_LINK_WRONG,
                    () -> write(
                            chen,
                            EditedKind.CAMPAIGN,
                            "links-" + city.id(),
                            0,
                            body(from, entry(EntryKind.PRESS, "报道", "", from, link))));
        }
    }
}
