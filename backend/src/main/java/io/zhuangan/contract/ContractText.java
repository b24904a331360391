package io.zhuangan.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A whole text as it is written: what it is for, where it comes from, its variables and its clauses in order. */
public record ContractText(
        String title,
        String titleEn,
        String purpose,
        String purposeEn,
        String source,
        String sourceEn,
        List<ContractVariable> variables,
        List<ContractClause> clauses) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([A-Za-z][A-Za-z0-9_]{0,39})\\s*}}");

    public ContractText {
        title = Typed.text(title);
        titleEn = Typed.text(titleEn);
        purpose = Typed.text(purpose);
        purposeEn = Typed.text(purposeEn);
        source = Typed.text(source);
        sourceEn = Typed.text(sourceEn);
        variables = variables == null ? List.of() : List.copyOf(variables);
        clauses = clauses == null ? List.of() : List.copyOf(clauses);
    }

    public String titleIn(boolean english) {
        return Typed.in(english, title, titleEn);
    }

    public String purposeIn(boolean english) {
        return Typed.in(english, purpose, purposeEn);
    }

    public String sourceIn(boolean english) {
        return Typed.in(english, source, sourceEn);
    }

    public Optional<ContractClause> clause(String key) {
        return clauses.stream().filter(c -> c.key().equals(key)).findFirst();
    }

    public Optional<ContractVariable> variable(String code) {
        return variables.stream().filter(v -> v.code().equals(code)).findFirst();
    }

    /** A piece of a paragraph: words, or the place of a variable with its code. */
    public record Piece(String text, String variable) {}

    /** A paragraph cut at its placeholders; a place is shown by the name of its variable. */
    public List<Piece> pieces(String paragraph, boolean english) {
        List<Piece> pieces = new ArrayList<>();
        Matcher place = PLACE.matcher(paragraph);
        int from = 0;
        while (place.find()) {
            if (place.start() > from) pieces.add(new Piece(paragraph.substring(from, place.start()), null));
            String code = place.group(1);
            pieces.add(new Piece(variable(code).map(v -> v.nameIn(english)).orElse(code), code));
            from = place.end();
        }
        if (from < paragraph.length()) pieces.add(new Piece(paragraph.substring(from), null));
        return pieces;
    }

    /** Words with the name of each variable in its place, as people read them: {@code 〔交货期〕}. */
    public String named(String words, boolean english) {
        StringBuilder named = new StringBuilder();
        for (Piece piece : pieces(words, english)) {
            named.append(piece.variable() == null ? piece.text() : "〔" + piece.text() + "〕");
        }
        return named.toString();
    }

    /** The paragraphs of a clause, each in pieces. */
    public List<List<Piece>> paragraphs(ContractClause clause, boolean english) {
        return clause.paragraphsIn(english).stream()
                .map(paragraph -> pieces(paragraph, english))
                .toList();
    }

    /** A clause's number as contracts write it. */
    public String mark(int number, boolean english) {
        return ClauseMark.of(number, english);
    }

    /** 1 for the first clause, 0 for a key that is none. */
    public int number(String key) {
        for (int i = 0; i < clauses.size(); i++) if (clauses.get(i).key().equals(key)) return i + 1;
        return 0;
    }
}
