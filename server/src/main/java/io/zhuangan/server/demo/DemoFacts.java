package io.zhuangan.server.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the records say about each invented firm in the evaluation years 2024 to 2026, and the results of 2023 to 2025.
 * Earlier results follow from the same facts and the one-level ceiling, so history and records agree.
 */
final class DemoFacts {
    static final List<String> HEADINGS = List.of(
            "许可证编号", "企业名称", "事实类型", "发生日期", "数量", "总数", "事项或产品", "批号", "应办日期", "办结日期", "检查类型", "文书号", "数据来源", "说明");
    static final List<String> GRADE_HEADINGS = List.of("许可证编号", "企业名称", "评定年度", "等级", "分数");

    private static final String LEVELS = "DCBA";

    private final List<List<Object>> current = new ArrayList<>();
    private final List<List<Object>> earlier = new ArrayList<>();
    private final List<List<Object>> grades = new ArrayList<>();
    private final Dice dice = new Dice(20_241_126L);

    DemoFacts(DemoCity city) {
        for (DemoFirm firm : city.firms()) {
            if ("firm1".equals(firm.code())) {
                first(firm);
            } else {
                years(firm);
            }
        }
    }

    /** Facts of the open year. */
    List<List<Object>> current() {
        return current;
    }

    /** Facts of the two years before. */
    List<List<Object>> earlier() {
        return earlier;
    }

    List<List<Object>> grades() {
        return grades;
    }

    /** The firm of the pictures: 91 points in 2026, C the year before, so B. */
    private void first(DemoFirm firm) {
        grades.add(Sheets.row(firm.licence(), firm.name(), 2023, "C", 71.0));
        grades.add(Sheets.row(firm.licence(), firm.name(), 2024, "C", 68.5));
        grades.add(Sheets.row(firm.licence(), firm.name(), 2025, "C", 73.0));
        Year year = new Year(firm, 2026, current);
        year.onTime();
        year.fact("培训、约谈或会议缺席", LocalDate.of(2026, 3, 26))
                .subject("风险交流会")
                .source("会议签到")
                .note("风险交流会缺席，未申诉");
        year.fact("不良反应报告", LocalDate.of(2026, 7, 2))
                .subject("一般不良反应报告")
                .due(LocalDate.of(2026, 6, 29))
                .done(LocalDate.of(2026, 7, 2))
                .source("不良反应监测系统")
                .note("收到之日起 30 日内报告，迟报 3 日");
        year.fact("检查判定：存在缺陷", LocalDate.of(2026, 9, 17))
                .count(3)
                .subject("日常监督检查")
                .inspection("日常检查")
                .document("奉检〔2026〕0418号（示例）")
                .source("监督检查记录")
                .note("一般缺陷 3 项");
        year.fact("缺陷整改", LocalDate.of(2026, 9, 17))
                .subject("一般缺陷 3 项")
                .due(LocalDate.of(2026, 10, 20))
                .done(LocalDate.of(2026, 10, 12))
                .source("整改验收");
    }

    private void years(DemoFirm firm) {
        String last = null;
        int quality = firm.quality();
        for (int y = 2023; y <= DemoCity.YEAR; y++) {
            if (!firm.licensedOn().isBefore(LocalDate.of(y, 12, 1))) continue;
            boolean young = !firm.licensedOn().isBefore(LocalDate.of(y, 6, 1));
            List<List<Object>> into = y == DemoCity.YEAR ? current : y == 2023 ? new ArrayList<>() : earlier;
            Year year = new Year(firm, y, into);
            // people learn and people slip: the record of a year is near that of the firm, not the same
            int drift = dice.below(100);
            int now = Math.max(0, Math.min(3, quality + (drift < 15 ? -1 : drift < 27 ? 1 : 0)));
            year.fill(now);
            if (y == DemoCity.YEAR) continue;
            if (young) {
                grades.add(Sheets.row(firm.licence(), firm.name(), y, "暂不评定", null));
            } else {
                last = capped(level(year.points()), last);
                grades.add(Sheets.row(firm.licence(), firm.name(), y, last, (double) year.points()));
            }
        }
    }

    private static String level(int points) {
        return points >= 90 ? "A" : points >= 75 ? "B" : points >= 60 ? "C" : "D";
    }

    private static String capped(String earned, String last) {
        if (last == null || LEVELS.indexOf(earned) <= LEVELS.indexOf(last) + 1) return earned;
        return LEVELS.substring(LEVELS.indexOf(last) + 1, LEVELS.indexOf(last) + 2);
    }

    /** One line of the file, filled bit by bit. */
    static final class Line {
        private final Object[] cells = new Object[HEADINGS.size()];

        Line(DemoFirm firm, String type, LocalDate day) {
            cells[0] = firm.licence();
            cells[1] = firm.name();
            cells[2] = type;
            cells[3] = day;
        }

        private Line set(int column, Object value) {
            cells[column] = value;
            return this;
        }

        Line count(int count) {
            return set(4, count);
        }

        Line outOf(int base) {
            return set(5, base);
        }

        Line subject(String subject) {
            return set(6, subject);
        }

        Line batch(String batch) {
            return set(7, batch);
        }

        Line due(LocalDate day) {
            return set(8, day);
        }

        Line done(LocalDate day) {
            return set(9, day);
        }

        Line inspection(String type) {
            return set(10, type);
        }

        Line document(String number) {
            return set(11, number);
        }

        Line source(String source) {
            return set(12, source);
        }

        Line note(String note) {
            return set(13, note);
        }

        List<Object> row() {
            return Sheets.row(cells);
        }
    }

    /** A firm's evaluation year: 1 December of the year before to 30 November. */
    private final class Year {
        private final DemoFirm firm;
        private final int year;
        private final List<List<Object>> into;
        private final Map<String, Integer> lost = new LinkedHashMap<>();

        Year(DemoFirm firm, int year, List<List<Object>> into) {
            this.firm = firm;
            this.year = year;
            this.into = into;
        }

        Line fact(String type, LocalDate day) {
            Line line = new Line(firm, type, day);
            // a view of the line: what is set later shows in the file
            into.add(line.row());
            return line;
        }

        private void lose(String indicator, int points, int most) {
            lost.merge(indicator, points, (a, b) -> Math.min(most, a + b));
        }

        int points() {
            return 100 - lost.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** A day of the year, not after 10 November and not before the licence. */
        private LocalDate day() {
            LocalDate from = LocalDate.of(year - 1, 12, 1);
            if (firm.licensedOn().isAfter(from)) from = firm.licensedOn();
            LocalDate until = LocalDate.of(year, 11, 10);
            int span = (int) Math.max(1, java.time.temporal.ChronoUnit.DAYS.between(from, until));
            return from.plusDays(dice.below(span));
        }

        void onTime() {
            fact("年度自查报告", LocalDate.of(year, 1, 20))
                    .subject((year - 1) + " 年度自查报告")
                    .due(LocalDate.of(year, 1, 31))
                    .done(LocalDate.of(year, 1, 20))
                    .source("企业报送");
            fact("普通化妆品年度报告", LocalDate.of(year, 3, 18))
                    .subject((year - 1) + " 年度")
                    .due(LocalDate.of(year, 3, 31))
                    .done(LocalDate.of(year, 3, 18))
                    .source("注册备案平台");
        }

        void fill(int quality) {
            boolean beganThisYear = firm.licensedOn().isAfter(LocalDate.of(year - 1, 12, 31));
            if (!beganThisYear) reports(quality);
            if (dice.percent(quality == 0 ? 12 : 35)) absent(quality >= 2 && dice.percent(40) ? 2 : 1);
            inspection(quality);
            if (quality >= 1 && dice.percent(30)) adverseReaction();
            if (dice.percent(quality == 0 ? 6 : 25)) complaints(quality);
            if (quality >= 1 && dice.percent(20 * quality)) filings(quality);
            if (quality >= 2 && dice.percent(45)) sample();
            if (quality >= 2 && dice.percent(30 * (quality - 1))) penalty(quality);
            if (quality == 3 && dice.percent(40)) abnormal();
            if (year == DemoCity.YEAR && firm.stoppedOn() != null) {
                Line stop = fact("连续停产", firm.stoppedOn()).source("企业报告").subject("停产");
                if (firm.resumedOn() != null) stop.done(firm.resumedOn());
            }
        }

        private void reports(int quality) {
            boolean late = dice.percent(quality == 0 ? 3 : 22);
            LocalDate due = LocalDate.of(year, 1, 31);
            LocalDate done = late ? due.plusDays(dice.between(2, 25)) : due.minusDays(dice.between(1, 20));
            fact("年度自查报告", done)
                    .subject((year - 1) + " 年度自查报告")
                    .due(due)
                    .done(done)
                    .source("企业报送");
            if (late) lose("1.1.3", 4, 8);
            boolean lateReport = dice.percent(quality == 0 ? 3 : 18);
            LocalDate dueReport = LocalDate.of(year, 3, 31);
            LocalDate doneReport =
                    lateReport ? dueReport.plusDays(dice.between(1, 30)) : dueReport.minusDays(dice.between(1, 40));
            fact("普通化妆品年度报告", doneReport)
                    .subject((year - 1) + " 年度")
                    .due(dueReport)
                    .done(doneReport)
                    .source("注册备案平台");
            if (lateReport) lose("1.3.2", 3, 3);
        }

        private void absent(int times) {
            List<String> meetings = List.of("年度监管大会", "风险交流会", "政企座谈会", "法规培训");
            int first = dice.below(meetings.size());
            for (int i = 0; i < times; i++) {
                fact("培训、约谈或会议缺席", day())
                        .subject(meetings.get((first + i) % meetings.size()))
                        .source("会议签到");
                lose("1.1.2", 3, 6);
            }
        }

        private void inspection(int quality) {
            if (!dice.percent(quality == 0 ? 45 : 85)) return;
            LocalDate day = day();
            String type = dice.percent(85) ? "日常检查" : "有因检查";
            String document = "示例检〔%d〕%04d号".formatted(day.getYear(), firm.number() * 10 + year % 10);
            boolean serious = quality == 3 && dice.percent(45);
            boolean clean = quality == 0 ? dice.percent(55) : quality == 1 && dice.percent(15);
            if (serious) {
                fact("检查判定：存在严重缺陷", day)
                        .subject("监督检查")
                        .inspection(type)
                        .document(document)
                        .source("监督检查记录");
                lose("1.2.1", 24, 24);
            } else if (clean) {
                fact("检查判定：未发现缺陷", day)
                        .subject("监督检查")
                        .inspection(type)
                        .document(document)
                        .source("监督检查记录");
                return;
            } else {
                int defects = quality >= 2 ? dice.between(8, 15) : dice.between(1, 6);
                fact("检查判定：存在缺陷", day)
                        .count(defects)
                        .subject("监督检查")
                        .inspection(type)
                        .document(document)
                        .source("监督检查记录")
                        .note("缺陷 " + defects + " 项");
                lose("1.2.1", defects >= 8 ? 12 : 4, 24);
            }
            boolean late = dice.percent(12 * quality);
            LocalDate due = day.plusDays(28);
            LocalDate done = late ? due.plusDays(dice.between(2, 12)) : due.minusDays(dice.between(2, 12));
            if (done.isAfter(LocalDate.of(DemoCity.YEAR, 11, 20))) return;
            fact("缺陷整改", day)
                    .subject("检查缺陷")
                    .due(due)
                    .done(done)
                    .document(document)
                    .source("整改验收");
            if (late) lose("1.2.2", 2, 6);
            if (quality == 3 && dice.percent(35)) {
                fact("整改复查不通过", done).subject("检查缺陷").document(document).source("整改验收");
                lose("1.2.2", 6, 6);
            }
        }

        private void adverseReaction() {
            LocalDate done = day();
            boolean late = dice.percent(55);
            fact("不良反应报告", done)
                    .subject("一般不良反应报告")
                    .due(late ? done.minusDays(dice.between(1, 9)) : done.plusDays(dice.between(1, 20)))
                    .done(done)
                    .source("不良反应监测系统");
            if (late) lose("3.1.1", 2, 5);
        }

        private void complaints(int quality) {
            int times = dice.between(1, 1 + quality);
            for (int i = 0; i < times; i++) {
                fact("投诉举报查实", day()).subject("投诉 " + (i + 1)).source("投诉举报平台");
                lose("3.1.1", 1, 5);
            }
        }

        private void filings(int quality) {
            int base = dice.between(20, 60);
            int share = quality >= 2 ? dice.between(22, 36) : dice.between(5, 24);
            int count = base * share / 100;
            fact("首次备案产品被责令改正", LocalDate.of(year, 10, 15))
                    .count(count)
                    .outOf(base)
                    .subject(year + " 年首次备案产品")
                    .source("备案质量抽查");
            if (count * 100 > base * 30) lose("1.3.1", 7, 7);
            else if (count * 100 > base * 20) lose("1.3.1", 4, 7);
        }

        private void sample() {
            fact("抽检不合格", day())
                    .subject("示例产品" + dice.between(1, 40))
                    .batch("L%d%03d".formatted(year % 100, dice.below(1000)))
                    .document("示例抽〔%d〕%03d号".formatted(year, firm.number()))
                    .source("监督抽检");
            lose("2.2.1", 5, 10);
        }

        private void penalty(int quality) {
            boolean fine = quality == 3 || dice.percent(50);
            fact(fine ? "行政处罚：罚款" : "行政处罚：警告", day())
                    .subject("行政处罚")
                    .document("示例罚〔%d〕%03d号".formatted(year, firm.number()))
                    .source("案件办理");
            lose("2.1.1", fine ? 5 : 3, 15);
        }

        private void abnormal() {
            fact("列入经营异常名录", day()).subject("经营异常名录").source("公共信用信息平台");
            lose("2.3.1", 2, 5);
        }
    }
}
