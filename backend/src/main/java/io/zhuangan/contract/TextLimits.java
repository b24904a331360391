package io.zhuangan.contract;

import io.zhuangan.shared.RuleViolated;
import java.util.regex.Pattern;

/** How large a text may be. Choices of ours, so that one text fits a page and a file. */
final class TextLimits {
    private static final int TITLE = 200;
    private static final int NOTE = 2000;
    private static final int CLAUSE = 10_000;
    private static final int WORD = 100;
    private static final int MOST_CLAUSES = 200;
    private static final int MOST_VARIABLES = 100;
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private TextLimits() {}

    static void check(ContractText text) {
        if (text.clauses().size() > MOST_CLAUSES || text.variables().size() > MOST_VARIABLES) {
            throw new RuleViolated(ContractError.TEXT_TOO_LARGE, MOST_CLAUSES, MOST_VARIABLES);
        }
        most("title", TITLE, text.title(), text.titleEn());
        most("purpose", NOTE, text.purpose(), text.purposeEn());
        most("source", NOTE, text.source(), text.sourceEn());
        for (ContractClause c : text.clauses()) {
            if (!KEY.matcher(c.key()).matches()) throw new RuleViolated(ContractError.CLAUSE_KEY_WRONG, c.key());
            most("clauseTitle", TITLE, c.title(), c.titleEn(), c.basis(), c.basisEn());
            most("clauseText", CLAUSE, c.text(), c.textEn());
            most("note", NOTE, c.note(), c.noteEn());
        }
        for (ContractVariable v : text.variables()) {
            most("variable", WORD, v.code(), v.name(), v.nameEn(), v.unit(), v.unitEn(), v.from(), v.until());
            most("note", NOTE, v.help(), v.helpEn(), v.choices(), v.choicesEn());
        }
    }

    private static void most(String what, int most, String... texts) {
        for (String text : texts) {
            if (text.length() > most)
                throw new RuleViolated(ContractError.TEXT_TOO_LONG, what(what), most, text.length());
        }
    }

    private static Object what(String what) {
        return new io.zhuangan.shared.TextKey("contract", "field." + what);
    }
}
