package io.zhuangan.training;

import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.Post;
import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.ImportColumn.Choice;
import io.zhuangan.intake.ImportColumn.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The xlsx format of a yearly plan, kind {@code TRAINING_PLAN}: one row is one planned course. */
final class PlanFile {
    static final String KIND = "TRAINING_PLAN";

    static final String YEAR = "year";
    static final String TITLE = "title";
    static final String PURPOSE = "purpose";
    static final String POSTS = "posts";
    static final String KINDS = "kinds";
    static final String MONTHS = "months";
    static final String SESSIONS = "sessions";
    static final String PEOPLE = "people";
    static final String HOURS = "hours";
    static final String MODE = "mode";
    static final String LECTURER = "lecturer";
    static final String ORGANISER = "organiser";

    private static final int MONTHS_PER_QUARTER = 3;
    private static final int DECEMBER = 12;
    private static final Pattern SPAN = Pattern.compile("(\\d{1,2})月?(?:[-—–~～至到](\\d{1,2}))?月?");
    private static final Pattern QUARTER = Pattern.compile("(?:Q([1-4])|第?([一二三四1-4])季度)", Pattern.CASE_INSENSITIVE);

    static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.of(Kind.WHOLE, YEAR, "计划年度", "Year", "该年度要有起草中的计划", "A draft of that year must exist")
                    .mandatory(),
            ImportColumn.text(TITLE, "课程名称", "Course", 200, "同名的行会更新", "A line of the same title is changed")
                    .mandatory(),
            ImportColumn.text(PURPOSE, "目的", "Purpose", 1000, "", ""),
            ImportColumn.text(
                    POSTS, "面向岗位", "Posts", 200, "用顿号隔开；不填为全部岗位", "With commas between; empty means every post"),
            ImportColumn.text(
                    KINDS, "企业类型", "Firm kinds", 200, "用顿号隔开；不填为全部企业", "With commas between; empty means every firm"),
            ImportColumn.text(MONTHS, "计划时间", "Planned for", 20, "如 3、3-5、Q2、二季度", "e.g. 3, 3-5, Q2")
                    .mandatory(),
            ImportColumn.of(Kind.WHOLE, SESSIONS, "计划场次", "Sessions", "1 至 99", "1 to 99")
                    .mandatory(),
            ImportColumn.of(Kind.WHOLE, PEOPLE, "计划人次", "Attendances", "各场合计", "Over all sessions")
                    .mandatory(),
            ImportColumn.of(Kind.DECIMAL, HOURS, "每场学时", "Hours per session", "0.5 至 80", "0.5 to 80")
                    .mandatory(),
            ImportColumn.choice(
                    MODE,
                    "形式",
                    "Mode",
                    List.of(
                            new Choice(TeachingMode.IN_PERSON.name(), "现场", "In person"),
                            new Choice(TeachingMode.ONLINE.name(), "线上", "Online"),
                            new Choice(TeachingMode.MIXED.name(), "现场加线上", "Mixed")),
                    "不填为现场",
                    "Empty means in person"),
            ImportColumn.choice(
                    LECTURER,
                    "师资",
                    "Taught by",
                    List.of(
                            new Choice(LecturerKind.LECTURE_HALL.name(), "大讲堂", "Lecture hall"),
                            new Choice(LecturerKind.ENTREPRENEUR.name(), "企业家上讲台", "Entrepreneur"),
                            new Choice(LecturerKind.EXPERT.name(), "其他师资", "Other lecturer")),
                    "不填为其他师资",
                    "Empty means another lecturer"),
            ImportColumn.choice(
                    ORGANISER,
                    "组织方",
                    "Organised by",
                    List.of(
                            new Choice(Organiser.ASSOCIATION.name(), "协会自办", "Association"),
                            new Choice(Organiser.ENTRUSTED.name(), "受委托", "Entrusted"),
                            new Choice(Organiser.REGULATOR.name(), "监管部门主办", "Regulator")),
                    "不填为协会自办",
                    "Empty means the association"));

    static final List<Map<String, String>> EXAMPLES = List.of(Map.ofEntries(
            Map.entry(YEAR, "2027"),
            Map.entry(TITLE, "原料合规与供应商审核实务"),
            Map.entry(PURPOSE, "讲清原料台账和供应商审核怎么做"),
            Map.entry(POSTS, "质量安全负责人、质量管理部门负责人"),
            Map.entry(KINDS, "中小"),
            Map.entry(MONTHS, "Q2"),
            Map.entry(SESSIONS, "2"),
            Map.entry(PEOPLE, "80"),
            Map.entry(HOURS, "6"),
            Map.entry(MODE, "现场"),
            Map.entry(LECTURER, "大讲堂"),
            Map.entry(ORGANISER, "受委托")));

    private static final Map<String, Post> POST_WORDS = new LinkedHashMap<>();
    private static final Map<String, EnterpriseKind> KIND_WORDS = new LinkedHashMap<>();
    private static final Map<Enum<?>, List<String>> LABELS = new HashMap<>();

    static {
        post(Post.LEGAL_REPRESENTATIVE, "法定代表人", "Legal representative");
        post(Post.PRINCIPAL, "主要负责人", "Principal");
        post(Post.QUALITY_SAFETY_HEAD, "质量安全负责人", "Head of quality and safety");
        post(Post.QUALITY_MANAGER, "质量管理部门负责人", "Quality manager");
        post(Post.PRODUCTION_MANAGER, "生产部门负责人", "Production manager");
        post(Post.INSPECTION, "检验人员", "Inspection");
        post(Post.RELEASE, "产品放行人员", "Release");
        post(Post.ADVERSE_REACTION, "不良反应监测人员", "Adverse reactions");
        post(Post.TRAINING_CONTACT, "培训联系人", "Training contact");
        kind(EnterpriseKind.CHILDREN, "儿童", "Children's");
        kind(EnterpriseKind.SPECIAL, "特殊", "Special");
        kind(EnterpriseKind.CONTRACT_MAKER, "受托生产", "Contract maker");
        kind(EnterpriseKind.SMALL_MEDIUM, "中小", "SME");
        kind(EnterpriseKind.TOOTHPASTE, "牙膏", "Toothpaste");
    }

    private PlanFile() {}

    private static void post(Post post, String zh, String en) {
        name(post, zh, en, POST_WORDS);
    }

    private static void kind(EnterpriseKind kind, String zh, String en) {
        name(kind, zh, en, KIND_WORDS);
    }

    private static <T extends Enum<T>> void name(T constant, String zh, String en, Map<String, T> words) {
        words.put(constant.name(), constant);
        words.put(plain(zh), constant);
        words.put(plain(en), constant);
        LABELS.put(constant, List.of(zh, en));
    }

    /** How a file writes posts and firm kinds. */
    static String words(Collection<? extends Enum<?>> constants, boolean english) {
        return constants.stream()
                .map(constant -> LABELS.get(constant).get(english ? 1 : 0))
                .collect(Collectors.joining(english ? ", " : "、"));
    }

    /** How a file writes the code of a choice. */
    static String choice(String column, Enum<?> constant, boolean english) {
        return COLUMNS.stream()
                .filter(c -> c.key().equals(column))
                .flatMap(c -> c.choices().stream())
                .filter(choice -> choice.code().equals(constant.name()))
                .map(choice -> english ? choice.en() : choice.zh())
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    /** What the words name, and the words that name nothing. */
    record Named<T>(List<T> found, List<String> unknown) {}

    static Named<Post> posts(String text) {
        return named(text, POST_WORDS);
    }

    static Named<EnterpriseKind> kinds(String text) {
        return named(text, KIND_WORDS);
    }

    private static <T> Named<T> named(String text, Map<String, T> words) {
        List<T> found = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        if (text != null) {
            for (String word : text.split("[,，、;；]")) {
                if (word.isBlank()) continue;
                T one = words.get(plain(word));
                if (one == null) one = words.get(word.strip());
                if (one == null) unknown.add(word.strip());
                else found.add(one);
            }
        }
        return new Named<>(found, unknown);
    }

    /** First and last month of 3, 3 月, 3-5, 3—5 月, Q2 or 二季度. */
    static Optional<int[]> months(String text) {
        String bare = text == null ? "" : text.replaceAll("\\s", "");
        Matcher quarter = QUARTER.matcher(bare);
        if (quarter.matches()) {
            String word = quarter.group(1) == null ? quarter.group(2) : quarter.group(1);
            int number = "一二三四".contains(word) ? "一二三四".indexOf(word) + 1 : Integer.parseInt(word);
            return Optional.of(new int[] {MONTHS_PER_QUARTER * (number - 1) + 1, MONTHS_PER_QUARTER * number});
        }
        Matcher span = SPAN.matcher(bare);
        if (!span.matches()) return Optional.empty();
        int first = Integer.parseInt(span.group(1));
        int last = span.group(2) == null ? first : Integer.parseInt(span.group(2));
        return first < 1 || last > DECEMBER || last < first ? Optional.empty() : Optional.of(new int[] {first, last});
    }
}
