package io.zhuangan.grading;

/** A name that comes with the rules, in Chinese and English. */
public record TwoNames(String zh, String en) {
    public String in(boolean english) {
        return english ? en : zh;
    }
}
