package io.zhuangan.publicsite;

import jakarta.inject.Named;

/** Deliberately wrong, for the test of the walls: a bean name that is taken. */
@Named("wrongPage")
public class WrongTwin {}
