package io.zhuangan.consultation;

/**
 * An answer with its legal basis.
 *
 * @param document name of the law, rule or standard
 * @param article of it
 */
public record AnswerDraft(String words, String document, String article) {}
