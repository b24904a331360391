package io.zhuangan.contract;

/** Numbers of clauses as contracts write them: 第三条 by 三, Clause 3 by 3. */
final class ClauseMark {
    private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private ClauseMark() {}

    /** @param number 1 to 999; Chinese numerals unless {@code english} */
    static String of(int number, boolean english) {
        if (english || number < 1 || number >= TEN * HUNDRED) return String.valueOf(number);
        int tens = number % HUNDRED / TEN;
        int ones = number % TEN;
        StringBuilder mark = new StringBuilder();
        if (number >= HUNDRED) {
            mark.append(DIGITS[number / HUNDRED]).append("百");
            if (tens == 0 && ones > 0) mark.append(DIGITS[0]);
        }
        if (tens > 1 || tens == 1 && number >= HUNDRED) mark.append(DIGITS[tens]);
        if (tens > 0) mark.append("十");
        if (ones > 0) mark.append(DIGITS[ones]);
        return mark.toString();
    }
}
