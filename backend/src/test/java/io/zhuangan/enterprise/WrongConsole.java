package io.zhuangan.enterprise;

/** Deliberately wrong, for the test of the walls: talks to the console. */
public class WrongConsole {
    void speak() {
        System.out.println("wrong");
    }
}
