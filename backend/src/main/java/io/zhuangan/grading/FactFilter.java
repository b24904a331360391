package io.zhuangan.grading;

import java.util.UUID;

/**
 * What a list of facts is narrowed by; null or blank means any, unknown words too.
 *
 * @param firm key of a firm
 * @param event code from the rule set
 * @param state {@code PENDING}, {@code ACTIVE} or {@code WITHDRAWN}
 * @param year evaluation year the fact lies in
 * @param text part of a document number or a matter
 */
public record FactFilter(UUID firm, String event, String state, Integer year, String text) {
    public static final FactFilter ALL = new FactFilter(null, null, null, null, null);
}
