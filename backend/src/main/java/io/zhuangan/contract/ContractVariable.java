package io.zhuangan.contract;

import java.util.List;

/**
 * What a firm fills in.
 *
 * @param code its name in clauses, e.g. {@code deliveryDays} for {@code {{deliveryDays}}}
 * @param unit of a number, e.g. 日; empty without one
 * @param from least number, amount or day (ISO); empty for none
 * @param until greatest number, amount or day, or the longest text in characters; empty for none
 * @param choices the answers of a choice, one a line; a line in English stands for the line of the same number
 */
public record ContractVariable(
        String code,
        VariableKind kind,
        boolean required,
        String name,
        String nameEn,
        String help,
        String helpEn,
        String unit,
        String unitEn,
        String from,
        String until,
        String choices,
        String choicesEn) {
    public ContractVariable {
        code = Typed.text(code);
        kind = kind == null ? VariableKind.TEXT : kind;
        name = Typed.text(name);
        nameEn = Typed.text(nameEn);
        help = Typed.text(help);
        helpEn = Typed.text(helpEn);
        unit = Typed.text(unit);
        unitEn = Typed.text(unitEn);
        from = Typed.text(from);
        until = Typed.text(until);
        choices = Typed.text(choices);
        choicesEn = Typed.text(choicesEn);
    }

    public String nameIn(boolean english) {
        return Typed.in(english, name, nameEn);
    }

    public String helpIn(boolean english) {
        return Typed.in(english, help, helpEn);
    }

    public String unitIn(boolean english) {
        return Typed.in(english, unit, unitEn);
    }

    /** The answers in Chinese, in their order; they are what is kept. */
    public List<String> answers() {
        return lines(choices);
    }

    /** An answer in a language. */
    public String answerIn(boolean english, String answer) {
        int at = answers().indexOf(answer);
        List<String> other = lines(choicesEn);
        return english && at >= 0 && at < other.size() ? other.get(at) : answer;
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
