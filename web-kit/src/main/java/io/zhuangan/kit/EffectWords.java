package io.zhuangan.kit;

import io.zhuangan.intake.SheetWriter;
import io.zhuangan.training.ClauseEffect;
import io.zhuangan.training.EffectReach;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Says the effect report's numbers in the reader's language, on pages and as a workbook. */
public final class EffectWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Texts texts;
    private final Locale locale;
    private final boolean english;

    public EffectWords(Locale locale) {
        this.locale = locale;
        texts = Texts.in(locale);
        english = "en".equals(locale.getLanguage());
    }

    public String title(ClauseEffect e) {
        return english ? e.titleEn() : e.title();
    }

    /** 30.0 % with its interval. */
    public String rate(ClauseEffect.Range r) {
        return r == null
                ? say("effect.hidden")
                : say("effect.rate", number(r.value()), number(r.low()), number(r.high()));
    }

    /** A change in percentage points with its interval. */
    public String points(ClauseEffect.Range r) {
        return r == null
                ? say("effect.hidden.change")
                : say("effect.points", signed(r.value()), signed(r.low()), signed(r.high()));
    }

    private String say(String key, Object... values) {
        return texts.find("training", key, List.of(values));
    }

    private static String number(BigDecimal share) {
        return share.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static String signed(BigDecimal share) {
        String number = number(share);
        return share.signum() > 0 ? "+" + number : number;
    }

    private record Line(ClauseEffect effect, ClauseEffect.Group group) {}

    /** One row per clause and group; percentages as numbers, hidden cells empty. */
    public SheetWriter sheet(List<ClauseEffect> effects) {
        List<Line> lines = effects.stream()
                .flatMap(e -> e.groups().stream().map(g -> new Line(e, g)))
                .toList();
        SheetTable<Line> table = new SheetTable<>("training", locale);
        table.col("effect.code", l -> l.effect().code())
                .col("effect.clause", l -> title(l.effect()))
                .col("effect.demo", l -> texts.find("intake", l.effect().demo() ? "yes" : "no", List.of()))
                .col("effect.taught", l -> l.effect().taught())
                .col("effect.group", l -> l.group().reach());
        side(table, true);
        side(table, false);
        return table.col("effect.change", l -> percent(l.group().change(), 1))
                .col("effect.change.low", l -> percent(l.group().change(), 0))
                .col("effect.change.high", l -> percent(l.group().change(), 2))
                .col("effect.beyond", l -> first(l) ? percent(l.effect().beyond(), 1) : null)
                .col("effect.beyond.low", l -> first(l) ? percent(l.effect().beyond(), 0) : null)
                .col("effect.beyond.high", l -> first(l) ? percent(l.effect().beyond(), 2) : null)
                .col("effect.verdict", l -> first(l) ? l.effect().verdict() : null)
                .into(new SheetWriter(), "effect.title", lines)
                .sheet(
                        say("effect.method"),
                        List.of(say("effect.method")),
                        List.of(List.of(say("effect.honest")), List.of(say("effect.method.text"))));
    }

    private static boolean first(Line l) {
        return l.group().reach() == EffectReach.ATTENDED;
    }

    private static void side(SheetTable<Line> table, boolean before) {
        String name = before ? "effect.before." : "effect.after.";
        table.col(name + "firms", l -> cell(l, before).firms())
                .col(name + "n", l -> cell(l, before).inspections())
                .col(name + "defects", l -> cell(l, before).defects())
                .col(name + "rate", l -> percent(cell(l, before).rate(), 1))
                .col(name + "low", l -> percent(cell(l, before).rate(), 0))
                .col(name + "high", l -> percent(cell(l, before).rate(), 2));
    }

    private static ClauseEffect.Cell cell(Line l, boolean before) {
        return before ? l.group().before() : l.group().after();
    }

    private static BigDecimal percent(ClauseEffect.Range range, int which) {
        if (range == null) return null;
        BigDecimal value = which == 0 ? range.low() : which == 1 ? range.value() : range.high();
        return value.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
    }
}
