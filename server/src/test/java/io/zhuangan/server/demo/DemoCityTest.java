package io.zhuangan.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DemoCityTest {
    private final DemoCity city = new DemoCity();

    @Test
    @DisplayName("226 家企业，奉贤 84 家，每家都写明示例，许可证与信用代码不重复")
    void firms() {
        assertThat(city.firms()).hasSize(226);
        assertThat(city.firms().stream().filter(firm -> firm.district().equals("奉贤区")))
                .hasSize(84);
        assertThat(city.firms()).allMatch(firm -> firm.name().contains("（示例）"));
        assertThat(city.firms()).extracting(DemoFirm::licence).doesNotHaveDuplicates();
        assertThat(city.firms()).extracting(DemoFirm::creditCode).doesNotHaveDuplicates();
        assertThat(city.firms()).extracting(DemoFirm::name).doesNotHaveDuplicates();
        assertThat(city.firms().stream().map(DemoFirm::district).distinct()).hasSize(17);
    }

    @Test
    @DisplayName("约 1,300 人，每次生成都一样")
    void people() {
        DemoPeople people = new DemoPeople(city);
        assertThat(people.count()).isBetween(1_200, 1_400);
        assertThat(new DemoPeople(new DemoCity()).rows()).isEqualTo(people.rows());
        Map<Object, List<List<Object>>> heads = people.rows().stream()
                .filter(row -> "质量安全负责人".equals(row.get(6)) && row.get(8) == null)
                .collect(Collectors.groupingBy(row -> row.get(0)));
        assertThat(heads.values()).allMatch(rows -> rows.size() == 1);
        assertThat(heads).hasSizeBetween(220, 225);
    }

    @Test
    @DisplayName("事实与往年结果每次都一样；示范企业 2025 年为 C")
    void records() {
        DemoFacts facts = new DemoFacts(city);
        assertThat(facts.current().size()).isBetween(600, 1_500);
        assertThat(facts.earlier().size()).isBetween(1_000, 3_000);
        assertThat(new DemoFacts(new DemoCity()).current()).isEqualTo(facts.current());
        assertThat(facts.grades()).contains(List.of("沪妆20160021", "上海芷汀日化有限公司（示例）", 2025, "C", 73.0));
        Map<Object, Long> levels = facts.grades().stream()
                .filter(row -> row.get(2).equals(2025))
                .collect(Collectors.groupingBy(row -> row.get(3), Collectors.counting()));
        assertThat(levels.get("A")).isBetween(70L, 160L);
        assertThat(levels).containsKeys("B", "C", "D");
        assertThat(DemoMembers.rows(city).size()).isBetween(180, 280);
    }
}
