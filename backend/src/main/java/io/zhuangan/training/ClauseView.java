package io.zhuangan.training;

/** A clause of the city's list. @param demo number and name are an example of ours */
public record ClauseView(String code, String title, String titleEn, boolean demo) {}
