package io.zhuangan.server.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Three years of invented training of the two associations, from 2024 to the autumn of 2026. */
final class DemoTraining {
    static final List<String> HEADINGS =
            List.of("课程名称", "期次", "组织方", "培训日期", "地点", "单元数", "每单元学时", "许可证编号", "姓名", "工号", "到课单元", "迟到单元");

    /** What an association teaches. */
    record Teaching(String title, String organiser, String place, double unitHours) {}

    static final Map<String, List<Teaching>> PROGRAMMES = new LinkedHashMap<>();

    static {
        PROGRAMMES.put(
                "SH-RH",
                List.of(
                        new Teaching("原料合规与供应商审核实务", "受委托", "奉贤南桥 302", 1.5),
                        new Teaching("生产质量管理规范解读", "受委托", "奉贤南桥 302", 1.5),
                        new Teaching("质量安全负责人履职能力提升", "监管部门主办", "大学堂路报告厅", 2.0),
                        new Teaching("产品留样与稳定性", "协会自办", "奉贤南桥 201", 1.0),
                        new Teaching("不良反应监测与报告", "受委托", "静安会议中心 5 楼", 1.0),
                        new Teaching("儿童化妆品专题", "协会自办", "奉贤南桥 302", 1.5),
                        new Teaching("放行审核大讲堂", "协会自办", "大学堂路报告厅", 1.0)));
        PROGRAMMES.put(
                "SH-FX",
                List.of(
                        new Teaching("标签与功效宣称合规", "受委托", "静安会议中心 3 楼", 1.5),
                        new Teaching("香氛与精油原料安全", "协会自办", "静安会议中心 3 楼", 1.0),
                        new Teaching("中小企业质量管理入门", "受委托", "松江培训基地", 1.5)));
    }

    private static final int UNITS = 4;

    private record Person(String licence, String name, String number, LocalDate joined) {}

    private final Map<String, List<Person>> people = new HashMap<>();
    private final DemoCity city;

    DemoTraining(DemoCity city) {
        this.city = city;
        Set<String> seen = new HashSet<>();
        for (List<Object> row : new DemoPeople(city).rows()) {
            Person person =
                    new Person((String) row.get(0), (String) row.get(2), (String) row.get(3), (LocalDate) row.get(5));
            if (seen.add(person.licence() + '/' + person.number())) {
                people.computeIfAbsent(person.licence(), l -> new ArrayList<>()).add(person);
            }
        }
    }

    /** One row for each person in each session of one association. */
    List<List<Object>> rows(String association) {
        Dice dice = new Dice(association.hashCode());
        List<String> members = DemoMembers.rows(city).stream()
                .filter(row -> row.get(0).equals(association) && row.get(5) == null)
                .map(row -> (String) row.get(1))
                .toList();
        List<List<Object>> rows = new ArrayList<>();
        for (Teaching teaching : PROGRAMMES.get(association)) {
            int number = 1;
            for (int year = 2024; year <= 2026; year++) {
                for (int month : new int[] {dice.between(3, 6), dice.between(9, 11)}) {
                    if (month > 8 && dice.percent(40)) continue;
                    LocalDate day = LocalDate.of(year, month, dice.between(2, 18));
                    while (day.getDayOfWeek().getValue() > 5) day = day.plusDays(1);
                    session(rows, dice, members, teaching, number++, day);
                }
            }
        }
        if (association.equals(DemoTests.ASSOCIATION))
            new DemoTests(city).attended().forEach(rows::add);
        return rows;
    }

    private void session(
            List<List<Object>> rows, Dice dice, List<String> members, Teaching t, int number, LocalDate day) {
        Set<Person> chosen = new HashSet<>();
        int wanted = dice.between(16, 34);
        String own = city.firms().get(0).licence();
        for (int tries = 0; chosen.size() < wanted && tries < 400; tries++) {
            String licence = tries == 0 && members.contains(own) ? own : dice.of(members);
            Person person = dice.of(people.get(licence));
            if (person.joined().isBefore(day) && chosen.add(person)) rows.add(row(dice, t, number, day, person));
        }
    }

    private static List<Object> row(Dice dice, Teaching t, int number, LocalDate day, Person person) {
        List<String> came = new ArrayList<>();
        List<String> late = new ArrayList<>();
        boolean diligent = dice.percent(84);
        boolean away = dice.percent(3);
        for (int unit = 1; unit <= UNITS && !away; unit++) {
            if (!diligent && dice.percent(35)) continue;
            came.add(String.valueOf(unit));
            if (dice.percent(6)) late.add(String.valueOf(unit));
        }
        return Sheets.row(
                t.title(),
                number,
                t.organiser(),
                day,
                t.place(),
                UNITS,
                t.unitHours(),
                person.licence(),
                person.name(),
                person.number(),
                came.isEmpty() ? null : String.join("、", came),
                late.isEmpty() ? null : String.join("、", late));
    }
}
