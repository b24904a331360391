package io.zhuangan.contract;

/**
 * A template in its association's list.
 *
 * @param comments on the edition that is worked on, and how many wait for an answer
 * @param adoptions firms that use any of its editions today
 */
public record TemplateLine(TemplateView template, int comments, int unanswered, int adoptions) {}
