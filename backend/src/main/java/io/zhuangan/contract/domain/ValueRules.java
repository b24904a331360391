package io.zhuangan.contract.domain;

import io.zhuangan.contract.ContractVariable;
import io.zhuangan.contract.ValueFault;
import io.zhuangan.contract.ValueFaultKind;
import io.zhuangan.contract.VariableKind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a value can stand for its variable. Example: a number of days with {@code from} 1 and {@code until} 90 takes
 * "30", refuses "0" as TOO_SMALL and "thirty" as NOT_A_NUMBER. What is refused stays on the sheet as typed.
 */
public final class ValueRules {
    /** Characters of a text without a bound of its own. */
    public static final int LONGEST_TEXT = 2000;

    /** Characters of the name of a party. */
    public static final int LONGEST_NAME = 200;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final int CENTS = 2;

    private ValueRules() {}

    /** @param typed as typed; empty means nothing was filled in */
    public static Optional<ValueFault> check(ContractVariable v, String typed) {
        String value = typed == null ? "" : typed.strip();
        if (value.isEmpty()) {
            return v.required() ? fault(v, ValueFaultKind.MISSING, "") : Optional.empty();
        }
        return switch (v.kind()) {
            case TEXT -> text(v, value);
            case PARTY -> party(v, value);
            case NUMBER, MONEY -> number(v, value);
            case DATE -> day(v, value);
            case CHOICE ->
                v.answers().contains(value)
                        ? Optional.empty()
                        : fault(v, ValueFaultKind.NOT_A_CHOICE, String.join(" / ", v.answers()));
        };
    }

    private static Optional<ValueFault> text(ContractVariable v, String value) {
        int most = longest(v);
        return value.length() > most ? fault(v, ValueFaultKind.TOO_LONG, String.valueOf(most)) : Optional.empty();
    }

    private static int longest(ContractVariable v) {
        BigDecimal bound = decimal(v.until());
        return bound == null ? LONGEST_TEXT : bound.intValue();
    }

    private static Optional<ValueFault> party(ContractVariable v, String value) {
        if (value.contains("\n")) return fault(v, ValueFaultKind.SEVERAL_LINES, "");
        return value.length() > LONGEST_NAME
                ? fault(v, ValueFaultKind.TOO_LONG, String.valueOf(LONGEST_NAME))
                : Optional.empty();
    }

    private static Optional<ValueFault> number(ContractVariable v, String value) {
        BigDecimal number = decimal(value);
        if (number == null) return fault(v, ValueFaultKind.NOT_A_NUMBER, "");
        if (v.kind() == VariableKind.MONEY && number.stripTrailingZeros().scale() > CENTS) {
            return fault(v, ValueFaultKind.TOO_MANY_DECIMALS, String.valueOf(CENTS));
        }
        BigDecimal least = decimal(v.from());
        if (least == null && v.kind() == VariableKind.MONEY) least = BigDecimal.ZERO;
        if (least != null && number.compareTo(least) < 0) {
            return fault(v, ValueFaultKind.TOO_SMALL, least.toPlainString());
        }
        BigDecimal most = decimal(v.until());
        return most != null && number.compareTo(most) > 0
                ? fault(v, ValueFaultKind.TOO_LARGE, most.toPlainString())
                : Optional.empty();
    }

    private static Optional<ValueFault> day(ContractVariable v, String value) {
        LocalDate day = date(value);
        if (day == null) return fault(v, ValueFaultKind.NOT_A_DAY, "");
        LocalDate first = date(v.from());
        if (first != null && day.isBefore(first)) return fault(v, ValueFaultKind.TOO_EARLY, first.toString());
        LocalDate last = date(v.until());
        return last != null && day.isAfter(last)
                ? fault(v, ValueFaultKind.TOO_LATE, last.toString())
                : Optional.empty();
    }

    static boolean choicesMissing(ContractVariable v) {
        return v.kind() == VariableKind.CHOICE && v.answers().size() < 2;
    }

    /** Bounds that are none, or that leave nothing between them. */
    static boolean boundsWrong(ContractVariable v) {
        return switch (v.kind()) {
            case NUMBER, MONEY -> {
                BigDecimal from = decimal(v.from());
                BigDecimal until = decimal(v.until());
                yield from == null && !v.from().isEmpty()
                        || until == null && !v.until().isEmpty()
                        || from != null && until != null && from.compareTo(until) > 0;
            }
            case DATE -> {
                LocalDate from = date(v.from());
                LocalDate until = date(v.until());
                yield from == null && !v.from().isEmpty()
                        || until == null && !v.until().isEmpty()
                        || from != null && until != null && from.isAfter(until);
            }
            case TEXT -> {
                BigDecimal most = decimal(v.until());
                yield most == null && !v.until().isEmpty()
                        || most != null && (most.signum() <= 0 || most.compareTo(BigDecimal.valueOf(LONGEST_TEXT)) > 0);
            }
            case CHOICE, PARTY -> false;
        };
    }

    /** A number as typed, thousands apart or not; null when it is none. */
    public static BigDecimal decimal(String typed) {
        String plain = typed.replace(",", "").replace("，", "");
        return NUMBER.matcher(plain).matches() ? new BigDecimal(plain) : null;
    }

    /** A day as typed, 2026-11-26; null when it is none. */
    public static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Optional<ValueFault> fault(ContractVariable v, ValueFaultKind kind, String limit) {
        return Optional.of(new ValueFault(v.code(), kind, limit));
    }
}
