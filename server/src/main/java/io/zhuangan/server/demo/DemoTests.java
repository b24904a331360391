package io.zhuangan.server.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One session with a test: the people with demo accounts sit it in the product, the others sat it on paper. The
 * questions ask what the Regulation (State Council Decree 727) says and name its articles; who answers what is invented.
 */
final class DemoTests {
    static final String ASSOCIATION = "SH-RH";
    static final String MANAGER = "assoc.wang";
    static final String COURSE = "化妆品法规知识更新（示例）";
    static final int PASS_MARK = 60;

    static final List<String> QUESTION_HEADINGS =
            List.of("题型", "题干", "选项A", "选项B", "选项C", "选项D", "正确答案", "解析", "条款", "法规知识");
    static final List<String> PAPER_HEADINGS = List.of("课程名称", "期次", "许可证编号", "姓名", "工号", "考试日期", "成绩");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private static final String LAW = "《化妆品监督管理条例》";
    private static final int ON_PAPER = 8;
    private static final List<Double> MARKS = List.of(92.0, 85.0, 78.5, 88.0, 55.0, 70.0, 96.0, 81.5);

    /** @param right letters of the right options; for a statement 对 or 错 */
    private record Question(String kind, String text, List<String> options, String right, String why, String article) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question(
                    "单选",
                    "质量安全负责人应当有多少年以上化妆品生产或者质量安全管理经验？",
                    List.of("3 年", "5 年", "8 年", "10 年"),
                    "B",
                    "",
                    LAW + "第三十二条"),
            new Question(
                    "单选",
                    "产品使用期限不足 1 年的，进货查验记录和产品销售记录至少保存多久？",
                    List.of("6 个月", "1 年", "2 年"),
                    "C",
                    "使用期限满 1 年的，保存到使用期限届满后 1 年以上。",
                    LAW + "第三十一条"),
            new Question(
                    "多选",
                    "下列哪些不得用来生产化妆品？",
                    List.of("超过使用期限的原料", "回收的化妆品", "废弃的化妆品", "经查验合格的原料"),
                    "ABC",
                    "",
                    LAW + "第三十条"),
            new Question("判断", "患有有碍化妆品质量安全疾病的人员，经部门主管同意可以直接从事化妆品生产活动。", List.of(), "错", "", LAW + "第三十三条"),
            new Question("单选", "留样间的温湿度记录应当什么时候填写？", List.of("观察的当时", "当天下班前", "月底汇总时"), "A", "记录随做随填才能追溯。", null));

    /**
     * Who sits the test in the product.
     *
     * @param contact account of the firm through which the person is there, which sees the firm's places
     * @param wrong numbers of the questions that go wrong
     */
    record Sitter(
            String account, String name, String contact, Set<Integer> wrong, List<Integer> feedback, String words) {}

    static final List<Sitter> SITTERS = List.of(
            new Sitter("firm1.sun", "孙亦宁", "firm1.sun", Set.of(), List.of(5, 5, 4), "案例贴近车间，很实用。"),
            new Sitter("firm1.wu", "吴承安", "firm1.sun", Set.of(2, 3), List.of(4, 4, 3), ""),
            new Sitter("firm1.xu", "徐念慈", "firm1.sun", Set.of(3, 5), List.of(5, 4, 4), "希望提前发讲义。"),
            new Sitter("group.tang", "唐景行", "firm1.sun", Set.of(3), List.of(4, 5, 5), ""),
            new Sitter("firm2.qian", "钱一禾", "firm2.qian", Set.of(1, 2, 3), List.of(3, 4, 2), "时间再短一些就好。"));

    private final List<List<Object>> people = new ArrayList<>();

    DemoTests(DemoCity city) {
        Set<String> accounts = SITTERS.stream().map(Sitter::account).collect(Collectors.toSet());
        Set<String> members = DemoMembers.rows(city).stream()
                .filter(row -> row.get(0).equals(ASSOCIATION) && row.get(5) == null)
                .map(row -> (String) row.get(1))
                .collect(Collectors.toSet());
        List<List<Object>> others = new ArrayList<>();
        for (List<Object> row : new DemoPeople(city).rows()) {
            boolean head = "质量安全负责人".equals(row.get(6)) && row.get(8) == null;
            if (!members.contains((String) row.get(0))) continue;
            if (row.get(10) != null && accounts.contains((String) row.get(10))) people.add(row);
            else if (head && others.size() < ON_PAPER) others.add(row);
        }
        people.addAll(others);
    }

    /** Rows of the register of sessions held. */
    List<List<Object>> attended() {
        return people.stream()
                .map(p -> Sheets.row(
                        COURSE, 1, "协会自办", DAY, "奉贤南桥 302", 4, 1.0, p.get(0), p.get(2), p.get(3), "1、2、3、4", null))
                .toList();
    }

    /** Marks of those without an account. */
    List<List<Object>> onPaper() {
        List<List<Object>> rows = new ArrayList<>();
        for (List<Object> p : people.subList(people.size() - ON_PAPER, people.size())) {
            rows.add(Sheets.row(COURSE, 1, p.get(0), p.get(2), p.get(3), DAY, MARKS.get(rows.size())));
        }
        return rows;
    }

    static List<List<Object>> questions() {
        return QUESTIONS.stream()
                .map(q -> Sheets.row(
                        q.kind(),
                        q.text(),
                        option(q, 0),
                        option(q, 1),
                        option(q, 2),
                        option(q, 3),
                        q.right(),
                        q.why(),
                        q.article(),
                        q.article() == null ? "否" : "是"))
                .toList();
    }

    private static Object option(Question q, int place) {
        return place < q.options().size() ? q.options().get(place) : null;
    }

    static List<String> texts() {
        return QUESTIONS.stream().map(Question::text).toList();
    }

    /** Places of the right options, or of a wrong one, among those that the paper shows. */
    static List<Integer> chosen(int number, List<String> shown, boolean wrong) {
        Question q = QUESTIONS.get(number - 1);
        if (q.options().isEmpty()) return List.of(q.right().equals("对") == wrong ? 1 : 0);
        List<Integer> right = q.right()
                .chars()
                .map(letter -> shown.indexOf(q.options().get(letter - 'A')))
                .boxed()
                .toList();
        if (!wrong) return right;
        return right.size() > 1 ? right.subList(0, 1) : List.of((right.get(0) + 1) % shown.size());
    }
}
