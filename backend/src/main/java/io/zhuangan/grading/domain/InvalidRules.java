package io.zhuangan.grading.domain;

/** A rule set that must not be published; names the part and what is wrong with it. */
public class InvalidRules extends IllegalArgumentException {
    public InvalidRules(String part, String problem) {
        super(part + ": " + problem);
    }
}
