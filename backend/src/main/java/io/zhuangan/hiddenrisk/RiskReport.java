package io.zhuangan.hiddenrisk;

import java.util.UUID;

/**
 * What somebody noticed.
 *
 * @param place key of a place of the firm's list, or null
 * @param where the place in words, where it is not on the list
 * @param what was seen, 1 to 2000 characters
 * @param noticedBy name of whoever noticed it, when that is somebody else; or null
 */
public record RiskReport(RiskKind kind, UUID place, String where, String what, String noticedBy) {}
