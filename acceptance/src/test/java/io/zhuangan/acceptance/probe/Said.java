package io.zhuangan.acceptance.probe;

/** What a front-end says to whoever listens. */
public record Said(String by) {}
