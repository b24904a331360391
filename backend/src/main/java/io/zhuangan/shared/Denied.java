package io.zhuangan.shared;

/** The seat lacks the right, or there is no seat at all. */
public final class Denied extends TurnedAway {
    public Denied(String why) {
        super(why);
    }

    @Override
    String what() {
        return "Right";
    }

    @Override
    Object key() {
        return getMessage();
    }
}
