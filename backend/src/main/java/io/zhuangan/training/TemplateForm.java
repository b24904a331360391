package io.zhuangan.training;

/**
 * What an association's certificates shall say.
 *
 * @param title head of the paper, e.g. 培训证明
 * @param wording the sentence, with placeholders in braces
 * @param months how long a certificate is valid when the course says nothing; null = without end
 * @param serialPattern with {@code {year}} and {@code {no}}
 */
public record TemplateForm(
        String title, String wording, String signatory, String position, Integer months, String serialPattern) {}
