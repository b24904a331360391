package io.zhuangan.contract;

/**
 * Something in a text that must or should be mended.
 *
 * @param clause key of the clause, or null when it is about a variable or the whole
 * @param number of the clause or variable, from 1; 0 for the whole
 * @param value the word that is wrong
 */
public record TextFault(TextFaultKind kind, String clause, int number, String value) {
    public boolean blocking() {
        return kind.blocking();
    }
}
