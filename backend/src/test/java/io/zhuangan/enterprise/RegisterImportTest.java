package io.zhuangan.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.Wiring;
import io.zhuangan.enterprise.domain.CreditCode;
import io.zhuangan.intake.ApplyImport;
import io.zhuangan.intake.DiscardImport;
import io.zhuangan.intake.ImportQueries;
import io.zhuangan.intake.ImportRowView;
import io.zhuangan.intake.ImportRunView;
import io.zhuangan.intake.ImportState;
import io.zhuangan.intake.ImportTarget;
import io.zhuangan.intake.PreviewImport;
import io.zhuangan.intake.Remark;
import io.zhuangan.intake.RowAction;
import io.zhuangan.intake.RowFilter;
import io.zhuangan.intake.RowResult;
import io.zhuangan.intake.SheetWriter;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.CityPack;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.tenancy.domain.District;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegisterImportTest {
    private final TestDatabase db = TestDatabase.get();
    private final Given given = db.given();
    private Given.Tenant city;
    private AccessScope officer;

    @BeforeEach
    void city() {
        city = given.city();
        officer = city.scope(Right.KEEP_REGISTER, Right.READ_ENTERPRISES);
        db.run(em -> {
            for (Map<String, String> d : CityPack.rows("/cities/shanghai/districts.csv")) {
                em.persist(new District(city.id(), d.get("code"), d.get("name"), d.get("name_en"), 1, 1, true));
            }
            em.persist(new io.zhuangan.enterprise.domain.RegisterRule(
                    city.id(), new io.zhuangan.enterprise.domain.LicenceForm("沪妆########"), 90));
        });
    }

    private <T> T with(AccessScope scope, Function<Wiring, T> work) {
        return db.call(scope, use -> {
            use.get(RegisterImport.class);
            use.get(PeopleImport.class);
            use.get(MembersImport.class);
            return work.apply(use);
        });
    }

    private ImportRunView preview(String kind, byte[] file) {
        return with(officer, use -> use.get(PreviewImport.class).preview(officer, kind, "C:\\名录.xlsx", file));
    }

    private ImportRunView apply(ImportRunView run) {
        return with(officer, use -> use.get(ApplyImport.class).apply(officer, run.key()));
    }

    private List<ImportRowView> rows(ImportRunView run, RowFilter filter) {
        return with(officer, use -> use.get(ImportQueries.class).rows(officer, run.key(), filter, 0, 100));
    }

    private static String credit(int number) {
        String first = "91310120MA%07d".formatted(number);
        return first + CreditCode.check(first + "0");
    }

    private static List<Object> firm(String licence, String name, int number) {
        return SheetWriter.row(licence, name, credit(number), "奉贤区", "2016-03-01", null);
    }

    private static byte[] register(List<List<Object>> rows) {
        return SheetWriter.one("名录", List.of("许可证编号*", "企业名称*", "统一社会信用代码*", "所在区*", "发证日期*", "平台代码"), rows);
    }

    /** Tenant codes are unique over the platform, tests share it. */
    private static List<Object> coded(String licence, String name, int number) {
        List<Object> row = new ArrayList<>(firm(licence, name, number));
        row.set(5, "t" + Ids.next());
        return row;
    }

    @Test
    @DisplayName("预览不写任何数据；写入后同一文件全部为无变化")
    void previewApplyAndTheSameFileAgain() {
        byte[] file = register(
                List.of(coded("沪妆20160021", "上海芷汀日化有限公司（示例）", 21), coded("沪妆20200031", "上海𠮷砚😀化妆品有限公司（示例）", 31)));
        ImportRunView seen = preview("ENTERPRISE_REGISTER", file);
        assertThat(seen.state()).isEqualTo(ImportState.PREVIEWED);
        assertThat(seen.created()).isEqualTo(2);
        assertThat(seen.fileName()).isEqualTo("名录.xlsx");
        assertThat(count()).isZero();

        ImportRunView done = apply(seen);
        assertThat(done.state()).isEqualTo(ImportState.APPLIED);
        assertThat(count()).isEqualTo(2);
        assertThat(apply(seen)).isEqualTo(done);
        assertThat(count()).isEqualTo(2);
        assertThat(firms(new EnterpriseFilter("𠮷砚😀", null, null, null)))
                .extracting(EnterpriseView::licenceNumber)
                .containsExactly("沪妆20200031");

        ImportRunView again = preview("ENTERPRISE_REGISTER", file);
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.writable()).isZero();
        assertThat(this.<java.util.Optional<ImportRunView>>with(
                        officer, use -> use.get(ImportQueries.class).writtenBefore(officer, again)))
                .hasValueSatisfying(before -> assertThat(before.key()).isEqualTo(seen.key()));
        apply(again);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    @DisplayName("每一行有结果、动作和原因，红格子指到列")
    void verdictsPerRow() {
        apply(preview("ENTERPRISE_REGISTER", register(List.of(coded("沪妆20160021", "甲（示例）", 21)))));
        List<Object> badDistrict = new ArrayList<>(firm("沪妆20200033", "丁", 33));
        badDistrict.set(3, "火星区");
        List<Object> badDay = new ArrayList<>(firm("沪妆20200034", "戊", 34));
        badDay.set(4, "昨天");
        ImportRunView run = preview(
                "ENTERPRISE_REGISTER",
                register(List.of(
                        firm("沪妆20160021", "甲改名（示例）", 21),
                        coded("沪妆2017O208", "乙", 22),
                        coded("沪妆20200031", "丙", 31),
                        coded("沪妆20200031", "丙又一次", 31),
                        badDistrict,
                        badDay)));
        List<ImportRowView> rows = rows(run, RowFilter.ALL);
        assertThat(rows)
                .extracting(ImportRowView::result)
                .containsExactly(
                        RowResult.NOTE,
                        RowResult.REFUSE,
                        RowResult.WRITE,
                        RowResult.REFUSE,
                        RowResult.REFUSE,
                        RowResult.REFUSE);
        assertThat(rows.get(0).action()).isEqualTo(RowAction.CHANGE);
        assertThat(rows.get(1).remarks())
                .containsExactly(new Remark("LICENCE_NOT_DIGIT", List.of("7", "O", "沪妆########"), "licenceNumber"));
        assertThat(rows.get(3).remarks().get(0).args()).containsExactly("沪妆20200031", "4");
        assertThat(rows.get(4).marked()).containsExactly("district");
        assertThat(rows.get(5).marked()).containsExactly("licensedOn");
        assertThat(rows(run, RowFilter.REFUSE)).hasSize(4);
        assertThat(rows(run, RowFilter.SAMPLE)).hasSize(6);
        apply(run);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    @DisplayName("写到一半出错，什么也没有写入，批次仍可再写")
    void wholeOrAbsent() {
        List<List<Object>> many = new ArrayList<>();
        for (int i = 1; i <= 300; i++) many.add(coded("沪妆2021%04d".formatted(i), "企业" + i, i));
        ImportRunView run = preview("ENTERPRISE_REGISTER", register(many));
        assertThatThrownBy(() -> db.call(officer, use -> {
                    RegisterImport real = new Wiring(use.em(), TestDatabase.CLOCK).get(RegisterImport.class);
                    use.with(ImportTarget.class, new FailsAtRow(real, 250));
                    return use.get(ApplyImport.class).apply(officer, run.key());
                }))
                .hasMessageContaining("power cut");
        assertThat(count()).isZero();
        assertThat(with(officer, use -> use.get(ImportQueries.class).one(officer, run.key()))
                        .state())
                .isEqualTo(ImportState.PREVIEWED);
        apply(run);
        assertThat(count()).isEqualTo(300);
    }

    /** The real target until a row, then a fault. */
    private record FailsAtRow(ImportTarget real, int row) implements ImportTarget {
        @Override
        public String kind() {
            return real.kind();
        }

        @Override
        public String room() {
            return real.room();
        }

        @Override
        public Right right() {
            return real.right();
        }

        @Override
        public List<io.zhuangan.intake.ImportColumn> columns() {
            return real.columns();
        }

        @Override
        public List<Map<String, String>> examples() {
            return real.examples();
        }

        @Override
        public io.zhuangan.intake.ImportSession open(AccessScope scope, List<io.zhuangan.intake.ImportRow> rows) {
            io.zhuangan.intake.ImportSession session = real.open(scope, rows);
            return new io.zhuangan.intake.ImportSession() {
                @Override
                public io.zhuangan.intake.RowVerdict check(io.zhuangan.intake.ImportRow r) {
                    return session.check(r);
                }

                @Override
                public void write(io.zhuangan.intake.ImportRow r, io.zhuangan.intake.RowVerdict v) {
                    if (r.number() == row) throw new IllegalStateException("power cut");
                    session.write(r, v);
                }
            };
        }
    }

    @Test
    @DisplayName("预览之后名录变了：只跳过变了的行，并说明")
    void staleRowsAreLeftOut() {
        apply(preview("ENTERPRISE_REGISTER", register(List.of(coded("沪妆20160021", "甲（示例）", 21)))));
        ImportRunView mine = preview(
                "ENTERPRISE_REGISTER",
                register(List.of(firm("沪妆20160021", "甲一（示例）", 21), coded("沪妆20200031", "乙（示例）", 31))));
        apply(preview("ENTERPRISE_REGISTER", register(List.of(firm("沪妆20160021", "甲二（示例）", 21)))));
        ImportRunView done = apply(mine);
        assertThat(done.created()).isEqualTo(1);
        assertThat(done.refused()).isEqualTo(1);
        assertThat(rows(done, RowFilter.REFUSE).get(0).remarks())
                .extracting(Remark::code)
                .containsExactly("ROW_CHANGED_SINCE_PREVIEW");
        assertThat(firms(EnterpriseFilter.ALL)).extracting(EnterpriseView::name).containsExactly("甲二（示例）", "乙（示例）");
    }

    @Test
    @DisplayName("放弃的批次不能写入，写入的批次不能放弃，别的城市看不到")
    void lifeOfARun() {
        ImportRunView run = preview("ENTERPRISE_REGISTER", register(List.of(coded("沪妆20160021", "甲", 21))));
        AccessScope elsewhere = db.given().city().scope(Right.KEEP_REGISTER);
        assertThatThrownBy(
                        () -> with(elsewhere, use -> use.get(ApplyImport.class).apply(elsewhere, run.key())))
                .isInstanceOf(NotFound.class);
        with(officer, use -> use.get(DiscardImport.class).discard(officer, run.key()));
        assertThatThrownBy(() -> apply(run)).isInstanceOf(RuleViolated.class).hasMessageContaining("DISCARDED");
        ImportRunView other = preview("ENTERPRISE_REGISTER", register(List.of(coded("沪妆20160022", "乙", 22))));
        apply(other);
        assertThatThrownBy(
                        () -> with(officer, use -> use.get(DiscardImport.class).discard(officer, other.key())))
                .hasMessageContaining("ALREADY_APPLIED");
    }

    @Test
    @DisplayName("人员与岗位：一人多岗、卸任更新、重复无变化、岗位冲突拒绝")
    void peopleAndPosts() {
        apply(preview("ENTERPRISE_REGISTER", register(List.of(coded("沪妆20160021", "甲（示例）", 21)))));
        List<String> head = List.of("许可证编号", "姓名", "工号", "手机", "岗位", "任职日期", "卸任日期");
        byte[] file = SheetWriter.one(
                "人员",
                head,
                List.of(
                        SheetWriter.row("沪妆20160021", "孙亦宁", "A1", "13812345678", "质量安全负责人", "2023-03-01", null),
                        SheetWriter.row("沪妆20160021", "孙亦宁", "A1", null, "产品放行人员", "2024-01-01", null),
                        SheetWriter.row("沪妆20160021", "吴承安", "A2", null, "质量安全负责人", "2024-03-01", null),
                        SheetWriter.row("沪妆20160021", "路人", null, null, null, null, null),
                        SheetWriter.row("沪妆20169999", "无名", null, null, null, null, null)));
        ImportRunView run = apply(preview("ENTERPRISE_PEOPLE", file));
        assertThat(run.created()).isEqualTo(3);
        assertThat(run.refused()).isEqualTo(2);
        EnterpriseView firm = with(
                        officer, use -> use.get(EnterpriseQueries.class).slice(officer, EnterpriseFilter.ALL, 0, 1))
                .get(0);
        List<FirmPersonView> people =
                with(officer, use -> use.get(EnterpriseQueries.class).people(officer, firm.key()));
        assertThat(people).extracting(FirmPersonView::name).containsExactly("孙亦宁", "路人");
        assertThat(people.get(0).posts()).containsExactly(Post.QUALITY_SAFETY_HEAD, Post.RELEASE);
        assertThat(people.get(0).phone()).isEqualTo("138****5678");
        assertThat(preview("ENTERPRISE_PEOPLE", file).writable()).isZero();

        ImportRunView ended = apply(preview(
                "ENTERPRISE_PEOPLE",
                SheetWriter.one(
                        "人员",
                        head,
                        List.of(
                                SheetWriter.row("沪妆20160021", "孙亦宁", "A1", null, "质量安全负责人", "2023-03-01", "2026-06-01"),
                                SheetWriter.row("沪妆20160021", "吴承安", "A2", null, "质量安全负责人", "2026-06-01", null)))));
        assertThat(ended.changed()).isEqualTo(1);
        assertThat(ended.created()).isEqualTo(1);
        assertThat(preview("ENTERPRISE_PEOPLE", file).writable()).isZero();
    }

    @Test
    @DisplayName("会员名单：入会、退会、再传无变化")
    void members() {
        apply(preview("ENTERPRISE_REGISTER", register(List.of(coded("沪妆20160021", "甲（示例）", 21)))));
        Given.Tenant association = given.association();
        List<String> head = List.of("协会", "许可证编号", "会员编号", "入会日期", "退会日期");
        byte[] joined = SheetWriter.one(
                "会员", head, List.of(SheetWriter.row(association.name(), "沪妆20160021", "M1", "2019-05-20", null)));
        assertThat(apply(preview("ASSOCIATION_MEMBERS", joined)).created()).isEqualTo(1);
        assertThat(preview("ASSOCIATION_MEMBERS", joined).unchanged()).isEqualTo(1);
        // whoever may not import members finds the newest of what they may, not a page emptied of the newest
        db.call(officer, use -> {
            use.get(RegisterImport.class);
            ImportQueries imports = use.get(ImportQueries.class);
            assertThat(imports.newest(officer, 0, 1))
                    .extracting(ImportRunView::kind)
                    .containsExactly("ENTERPRISE_REGISTER");
            assertThat(imports.count(officer)).isEqualTo(1);
            return null;
        });
        long firm = with(officer, use -> use.get(EnterpriseDirectory.class).all(officer))
                .get(0)
                .id();
        AccessScope staff = association.scope(Right.MANAGE_COURSES);
        assertThat(this.<Boolean>with(
                        staff, use -> use.get(EnterpriseDirectory.class).isMember(staff, association.id(), firm)))
                .isTrue();
        byte[] left = SheetWriter.one(
                "会员",
                head,
                List.of(SheetWriter.row(association.name(), "沪妆20160021", "M1", "2019-05-20", "2026-01-01")));
        assertThat(apply(preview("ASSOCIATION_MEMBERS", left)).changed()).isEqualTo(1);
        assertThat(this.<Boolean>with(
                        staff, use -> use.get(EnterpriseDirectory.class).isMember(staff, association.id(), firm)))
                .isFalse();
    }

    @Test
    @DisplayName("10,000 行：预览加写入的计算时间不超过 15 秒（墙上时间由基准测试量）")
    void tenThousandRows() {
        List<List<Object>> many = new ArrayList<>();
        String mark = UUID.randomUUID().toString().substring(0, 8);
        for (int i = 0; i < 10_000; i++) {
            many.add(SheetWriter.row("沪妆2022%04d".formatted(i), "企业" + i, credit(i), "奉贤区", "2022-01-01", mark + i));
        }
        byte[] file = register(many);
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        ImportRunView run = preview("ENTERPRISE_REGISTER", file);
        assertThat(apply(run).created()).isEqualTo(10_000);
        assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(15));
    }

    private List<EnterpriseView> firms(EnterpriseFilter filter) {
        return with(officer, use -> use.get(EnterpriseQueries.class)
                .page(officer, filter, null, 10)
                .items());
    }

    private int count() {
        return with(officer, use -> use.get(EnterpriseQueries.class).count(officer, EnterpriseFilter.ALL));
    }
}
