package io.zhuangan.consultation.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How people call a firm for short: the name without place, trade and legal form (字号). 上海甲乙丙化妆品有限公司 is 甲乙丙. A short
 * name of two characters also stands in innocent words, so it counts only before a word for a firm, a brand or the trade:
 * 甲乙公司, 甲乙牌. The lists of words are ours; what no list knows stays part of the name.
 */
final class ShortNames {
    private static final Pattern BRACKETS = Pattern.compile("[（(\\[【][^）)\\]】]*[）)\\]】]");
    private static final Pattern PLACE = Pattern.compile("^(?:中国|北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北"
            + "|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)(?:省|市|自治区)?");
    private static final Pattern FORM =
            Pattern.compile("(?:集团)?(?:股份有限公司|有限责任公司|有限公司|总公司|分公司|公司|集团|总厂|厂|商行|协会|促进会|商会)$");
    private static final String TRADES =
            "化妆品|护肤品|日用化学品|日用化学|日化|日化用品|日用品|生物科技|生物技术|生物|科技|技术|化工|化学|美容|美妆|健康|实业|制造|工业|产业|发展|贸易|品牌管理|个人护理|护理|行业|原料";
    private static final Pattern TRADE = Pattern.compile("(?:" + TRADES + ")$");
    private static final Pattern LEGAL_EN = Pattern.compile(
            "[\\s,.]*\\b(?:co|company|ltd|limited|inc|corp|corporation|llc|group|association)\\b[\\s,.]*$",
            Pattern.CASE_INSENSITIVE);
    private static final String AFTER_TWO = "(?:公司|集团|厂|企业|协会|牌|品牌|" + TRADES + ")";
    private static final int DISTINCT = 3;
    private static final int DISTINCT_EN = 6;

    private ShortNames() {}

    /** The short name as it stands in a text, or empty. @param said text without blanks, in small letters */
    static Optional<String> in(String said, String name) {
        String bare = BRACKETS.matcher(name).replaceAll("").strip();
        return bare.chars().allMatch(c -> c < 0x250) ? english(said, bare) : chinese(said, bare);
    }

    private static Optional<String> english(String said, String name) {
        String core = cut(LEGAL_EN, name);
        String looked = EntryRule.plain(core);
        return looked.length() >= DISTINCT_EN && said.contains(looked) ? Optional.of(core) : Optional.empty();
    }

    private static Optional<String> chinese(String said, String name) {
        String core = EntryRule.plain(of(name));
        // a firm that is called nothing but its trade cannot be told by it
        if (TRADE.matcher(core).replaceFirst("").isEmpty()) return Optional.empty();
        if (core.length() >= DISTINCT) return said.contains(core) ? Optional.of(core) : Optional.empty();
        if (core.length() < 2) return Optional.empty();
        Matcher found = Pattern.compile(Pattern.quote(core) + AFTER_TWO).matcher(said);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** The short name of a Chinese name. */
    static String of(String name) {
        String bare = BRACKETS.matcher(name).replaceAll("").strip();
        return cut(TRADE, cut(FORM, cut(PLACE, bare)));
    }

    /** Cuts as long as something is left. */
    private static String cut(Pattern what, String from) {
        String cut = what.matcher(from).replaceFirst("").strip();
        return cut.isEmpty() || cut.equals(from) ? from : cut(what, cut);
    }
}
