package io.zhuangan.enterprise.domain;

/**
 * 统一社会信用代码 (GB 32100-2015): 17 characters and a check character, weights 3^i mod 31. 91310000MA1FL0000 is followed by
 * the character that brings the weighted sum to a multiple of 31.
 */
public final class CreditCode {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    private CreditCode() {}

    public static boolean formed(String code) {
        return code.length() == LENGTH && code.chars().allMatch(c -> CHARACTERS.indexOf(c) >= 0);
    }

    /** The check character of the first 17. */
    public static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += CHARACTERS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % CHARACTERS.length();
        }
        return CHARACTERS.charAt((CHARACTERS.length() - sum % CHARACTERS.length()) % CHARACTERS.length());
    }

    public static boolean valid(String code) {
        return formed(code) && check(code) == code.charAt(LENGTH - 1);
    }
}
