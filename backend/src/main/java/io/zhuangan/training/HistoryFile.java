package io.zhuangan.training;

import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.ImportColumn.Choice;
import io.zhuangan.intake.ImportColumn.Kind;
import java.util.List;
import java.util.Map;

/** The xlsx format of earlier registers, kind {@code TRAINING_HISTORY}: one row is one person in one session. */
final class HistoryFile {
    static final String KIND = "TRAINING_HISTORY";

    static final String COURSE = "course";
    static final String NUMBER = "number";
    static final String ORGANISER = "organiser";
    static final String DAY = "day";
    static final String PLACE = "place";
    static final String UNITS = "units";
    static final String HOURS = "unitHours";
    static final String LICENCE = "licenceNumber";
    static final String NAME = "name";
    static final String STAFF_NUMBER = "staffNumber";
    static final String ATTENDED = "attended";
    static final String LATE = "late";

    static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.text(COURSE, "课程名称", "Course", 200, "没有的课程会新建", "A course that does not exist is created")
                    .mandatory(),
            ImportColumn.of(Kind.WHOLE, NUMBER, "期次", "Session", "同一门课从 1 数起", "Counts from 1 within a course")
                    .mandatory(),
            ImportColumn.choice(
                    ORGANISER,
                    "组织方",
                    "Organised by",
                    List.of(
                            new Choice(Organiser.ASSOCIATION.name(), "协会自办", "Association"),
                            new Choice(Organiser.ENTRUSTED.name(), "受委托", "Entrusted"),
                            new Choice(Organiser.REGULATOR.name(), "监管部门主办", "Regulator")),
                    "不填为协会自办",
                    "Empty means the association"),
            ImportColumn.of(Kind.DATE, DAY, "培训日期", "Held on", "已经过去的日期", "A day that is over")
                    .mandatory(),
            ImportColumn.text(PLACE, "地点", "Place", 200, "", "").mandatory(),
            ImportColumn.of(Kind.WHOLE, UNITS, "单元数", "Units", "1 至 8", "1 to 8")
                    .mandatory(),
            ImportColumn.of(Kind.DECIMAL, HOURS, "每单元学时", "Hours per unit", "0.5 至 4", "0.5 to 4")
                    .mandatory(),
            ImportColumn.text(LICENCE, "许可证编号", "Licence number", 40, "须是本协会的会员企业", "A member firm of the association")
                    .mandatory(),
            ImportColumn.text(NAME, "姓名", "Name", 100, "须在企业人员名册中", "In the firm's register of people")
                    .mandatory(),
            ImportColumn.text(STAFF_NUMBER, "工号", "Staff number", 40, "同名时必填", "Needed for people of the same name"),
            ImportColumn.text(ATTENDED, "到课单元", "Units attended", 60, "如 1、2、4；没有到课不填", "e.g. 1,2,4; empty for none"),
            ImportColumn.text(LATE, "迟到单元", "Units late", 60, "到课单元中迟到的", "Those of the attended ones that were late"));

    static final List<Map<String, String>> EXAMPLES = List.of(Map.ofEntries(
            Map.entry(COURSE, "原料合规与供应商审核实务"),
            Map.entry(NUMBER, "1"),
            Map.entry(ORGANISER, "受委托"),
            Map.entry(DAY, "2025-05-16"),
            Map.entry(PLACE, "示范培训室"),
            Map.entry(UNITS, "4"),
            Map.entry(HOURS, "1.5"),
            Map.entry(LICENCE, "沪妆20160001"),
            Map.entry(NAME, "张某某"),
            Map.entry(STAFF_NUMBER, "001"),
            Map.entry(ATTENDED, "1、2、4"),
            Map.entry(LATE, "2")));

    private HistoryFile() {}
}
