package io.zhuangan.hiddenrisk;

import io.zhuangan.shared.ErrorCode;

/** Why this room refuses. Texts: {@code error.<name>} of the bundle {@code hiddenrisk}. */
public enum HiddenRiskError implements ErrorCode {
    /** What was seen is missing or too long. Values: longest. */
    WHAT_MISSING,
    /** Neither a place of the list nor one in words. Values: longest. */
    WHERE_MISSING,
    /** A text is missing or too long. Values: longest. */
    WORDS_MISSING,
    /** A risk that is one needs its gravity, an owner and a day from today on. Values: today. */
    JUDGEMENT_INCOMPLETE,
    /** The step does not follow the state it is in. Values: state. */
    STEP_OUT_OF_TURN,
    /** Who fixed it does not close it. */
    SECOND_PERSON,
    /** The firm is no member of that association. */
    NOT_A_MEMBER,
    /** It is shared with them already. */
    SHARED_ALREADY,
    /** The last day of sharing lies in the past. Values: today. */
    SHARE_DAY_PAST,
    /** A place of that name is there. Values: name. */
    PLACE_THERE
}
