package io.zhuangan.showcase;

import io.zhuangan.shared.ErrorCode;

/** Why a planned publication did not happen at its moment: the rule that refused it, named as the rule names itself. */
public enum StopReason {
    FIRM_CONSENT_MISSING,
    CASE_CONSENT_ENDED,
    CASE_NEEDS_CONSENT,
    CASE_INCOMPLETE,
    CASE_NEEDS_RESULT,
    CASE_NOTHING_NEW,
    CASE_NEEDS_SECOND_PERSON,
    PAGE_NEEDS_TITLE,
    PAGE_NEEDS_DAYS,
    ENTRY_INCOMPLETE,
    ENTRY_NEEDS_SOURCE,
    PRESS_INCOMPLETE,
    /** A rule that has no words of its own here: the editors are told all the same. */
    OTHER;

    public static StopReason of(ErrorCode rule) {
        for (StopReason reason : values()) {
            if (reason.name().equals(rule.name())) return reason;
        }
        return OTHER;
    }
}
