package io.zhuangan.material.domain;

import java.util.regex.Pattern;

/** A CAS registry number: two to seven digits, two digits, and a check digit over both. */
public final class CasNumber {
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{1,6}-\\d{2}-\\d");

    private CasNumber() {}

    public static boolean valid(String number) {
        if (!FORM.matcher(number).matches()) return false;
        String digits = number.replace("-", "");
        int sum = 0;
        // from the right, the digit before the check digit counts once, the next one twice, and so on
        for (int weight = 1; weight < digits.length(); weight++) {
            sum += weight * (digits.charAt(digits.length() - 1 - weight) - '0');
        }
        return sum % 10 == digits.charAt(digits.length() - 1) - '0';
    }
}
