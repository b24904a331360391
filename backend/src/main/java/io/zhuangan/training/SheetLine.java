package io.zhuangan.training;

import java.util.UUID;

/**
 * Somebody on the paper sheet of a unit, with what is recorded and what the sheet says.
 *
 * @param before what is recorded, or null
 * @param wanted what the sheet says, or null where it says nothing yet
 */
public record SheetLine(
        UUID enrolment, String name, String enterprise, String post, MarkView before, RollMark wanted, Kind kind) {
    /** How the sheet stands to the record. */
    public enum Kind {
        /** Nothing was recorded; the sheet is the first. */
        FRESH,
        SAME,
        /** Staff recorded otherwise before. */
        DIFFERS,
        /** The person's own scan says otherwise: written over only where somebody says so for this line. */
        AGAINST_SCAN,
        /** Frozen, or under appeal: the sheet changes nothing. */
        CLOSED,
        /** The sheet says nothing about this person. */
        BLANK
    }
}
