package io.zhuangan.server.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What invented inspections of 2023 to 2026 found about the clauses that association 1 teaches. A firm's quality and
 * chance decide, except that whoever attended the course about materials does better afterwards: so the report has
 * something to find and something to miss.
 */
final class DemoFindings {
    static final List<String> HEADINGS = List.of("许可证编号", "检查日期", "条款", "有缺陷", "来源");

    /** Clauses by title of the course that teaches them. */
    static final Map<String, List<String>> TAUGHT = new LinkedHashMap<>();

    static {
        TAUGHT.put("原料合规与供应商审核实务", List.of("5.1"));
        TAUGHT.put("产品留样与稳定性", List.of("3.4"));
        TAUGHT.put("不良反应监测与报告", List.of("8.1"));
    }

    private DemoFindings() {}

    static List<List<Object>> rows(DemoCity city) {
        Dice dice = new Dice(20_230_601L);
        Map<String, LocalDate> learnt = learnt(city);
        List<List<Object>> rows = new ArrayList<>();
        for (DemoFirm firm : city.firms()) {
            for (int year = 2023; year <= 2026; year++) {
                LocalDate day = LocalDate.of(year, dice.between(1, 10), dice.between(1, 28));
                if (!firm.licensedOn().isBefore(day) || dice.percent(35)) continue;
                for (List<String> codes : TAUGHT.values()) {
                    String code = codes.get(0);
                    int share = 46 - 9 * firm.quality();
                    boolean knows =
                            learnt.getOrDefault(firm.licence(), LocalDate.MAX).isBefore(day);
                    if (code.equals("5.1") && knows) share /= 5;
                    rows.add(Sheets.row(firm.licence(), day, code, dice.percent(share) ? "是" : "否", "示例检查记录"));
                }
            }
        }
        return rows;
    }

    /** Since when somebody of a firm has attended the course about materials. */
    private static Map<String, LocalDate> learnt(DemoCity city) {
        Map<String, LocalDate> learnt = new HashMap<>();
        String course = TAUGHT.keySet().iterator().next();
        for (List<Object> row : new DemoTraining(city).rows("SH-RH")) {
            int came = DemoTraining.HEADINGS.indexOf("到课单元");
            if (!row.get(0).equals(course) || row.get(came) == null) continue;
            LocalDate day = (LocalDate) row.get(DemoTraining.HEADINGS.indexOf("培训日期"));
            learnt.merge(
                    (String) row.get(DemoTraining.HEADINGS.indexOf("许可证编号")), day, (a, b) -> a.isBefore(b) ? a : b);
        }
        return learnt;
    }
}
