package io.zhuangan.server.demo;

/**
 * One part of the demo city, sent in through the same HTTP interface that people and scripts use. Running a step again
 * must change nothing: a load that was interrupted starts again with the step it was in.
 */
public interface DemoStep {

    /** Short and stable: it is the step's line on the screen and its mark in the record of finished steps. */
    String name();

    void run(DemoClient client) throws Exception;
}
