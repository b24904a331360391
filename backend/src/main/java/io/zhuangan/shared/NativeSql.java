package io.zhuangan.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the predicate's names into positions beside the caller's own question marks. */
final class NativeSql {
    private static final Pattern PARAMETER = Pattern.compile("\\?|:(scope[A-Za-z]+)");

    private NativeSql() {}

    static Query bind(EntityManager em, String sql, Map<String, Object> named, Object... args) {
        List<Object> values = new ArrayList<>();
        String text = positional(sql, named, values, args);
        Query query = em.createNativeQuery(text);
        for (int i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
        return query;
    }

    static String positional(String sql, Map<String, Object> named, List<Object> values, Object... args) {
        StringBuilder text = new StringBuilder();
        Matcher matcher = PARAMETER.matcher(sql);
        int next = 0;
        while (matcher.find()) {
            if (matcher.group(1) == null) {
                if (next == args.length) throw new IllegalArgumentException("too few arguments: " + sql);
                values.add(args[next++]);
                matcher.appendReplacement(text, "?" + values.size());
            } else if (named.get(matcher.group(1)) instanceof Collection<?> many) {
                List<String> marks = new ArrayList<>();
                for (Object one : many) {
                    values.add(one);
                    marks.add("?" + values.size());
                }
                matcher.appendReplacement(text, "(" + Matcher.quoteReplacement(String.join(",", marks)) + ")");
            } else {
                values.add(named.get(matcher.group(1)));
                matcher.appendReplacement(text, "?" + values.size());
            }
        }
        matcher.appendTail(text);
        if (next != args.length) throw new IllegalArgumentException("too many arguments: " + sql);
        return text.toString();
    }
}
