package io.zhuangan.shared;

/** The seat lacks the right, or there is no seat at all. */
public class Denied extends RuntimeException {
    public Denied(String why) {
        super(why);
    }
}
