package io.zhuangan.training.domain;

import java.security.SecureRandom;

/** The address of a certificate's public check: 125 random bits, in letters that survive print and typing. */
public final class UnguessableCode {
    private static final char[] LETTERS = "abcdefghijkmnpqrstuvwxyz23456789".toCharArray();
    private static final int LENGTH = 25;
    private static final SecureRandom RANDOM = new SecureRandom();

    private UnguessableCode() {}

    public static String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) code.append(LETTERS[RANDOM.nextInt(LETTERS.length)]);
        return code.toString();
    }
}
