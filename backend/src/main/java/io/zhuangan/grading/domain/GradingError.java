package io.zhuangan.grading.domain;

import io.zhuangan.shared.ErrorCode;

/** Refusals of this room. */
public enum GradingError implements ErrorCode {
    /** args: year */
    YEAR_RELEASED,
    /** args: year. Results of that year came from a file. */
    YEAR_HAS_RESULTS,
    /** args: year. Nothing of it lies in the past, or no rules hold for it. */
    YEAR_NOT_OPEN,
    /** args: first day, last day. The document behind the rules is not in force (Art. 14). */
    BASIS_NOT_IN_FORCE,
    /** args: last day of the year. The city's rules want the year over. */
    YEAR_NOT_OVER,
    /** args: name of who started it */
    RUN_IN_PROGRESS,
    /** args: done, total */
    RUN_NOT_FINISHED,
    /** args: none. A newer run replaced it. */
    RUN_SUPERSEDED,
    /** args: number of facts. Facts of the year changed after the run began. */
    RUN_OUTDATED,
    /** args: number of grades. Grades of earlier years, which the ceiling is measured from, changed after the run began. */
    RUN_OUTDATED_BY_PAST,
    /** args: none. Who ran the year does not release it. */
    RELEASE_NEEDS_SECOND_PERSON,
    /** args: none. Who entered an immediate-D fact does not confirm it. */
    CONFIRM_NEEDS_SECOND_PERSON,
    /** args: none */
    IDEMPOTENCY_KEY_INVALID,
    /** args: none */
    REASON_MISSING,
    /** args: none */
    FACT_NOT_ACTIVE,
    /** args: none */
    FACT_NOT_PENDING,
    /** args: none. No firm with this licence within reach. */
    LICENCE_UNKNOWN,
    /** args: name in the register */
    FIRM_NAME_DIFFERS,
    /** args: text as written */
    FACT_TYPE_UNKNOWN,
    /** args: today */
    FACT_IN_FUTURE,
    /** args: year */
    FACT_YEAR_RELEASED,
    /** args: none */
    COUNT_NEEDED,
    /** args: none */
    COUNT_NEGATIVE,
    /** args: none */
    BASE_NEEDED,
    /** args: none */
    COUNT_ABOVE_BASE,
    /** args: none */
    BATCH_NEEDED,
    /** args: none */
    DUE_NEEDED,
    /** args: none */
    DONE_IN_FUTURE,
    /** args: none */
    INSPECTION_TYPE_NEEDED,
    /** args: none. Needed for an immediate D. */
    DOCUMENT_NEEDED,
    /** args: none. Counts only after a second person confirms it. */
    WAITS_FOR_SECOND_PERSON,
    /** args: none. The same fact stands earlier in this file. */
    FACT_TWICE_IN_FILE,
    /** args: none. It was withdrawn; the file does not bring it back. */
    FACT_WITHDRAWN,
    /** args: most characters */
    FACT_TEXT_TOO_LONG,
    /** args: year. Neither grades nor rules of this platform reach back that far. */
    FACT_YEAR_WITHOUT_RULES,
    /** args: event, day, who entered the standing one, when. Same fact, other numbers. */
    FACT_STANDS_OTHERWISE,
    /** args: day of withdrawal, reason. By hand it comes back only as a correction. */
    FACT_WAS_WITHDRAWN,
    /** args: none. A decision it rested on fell (Art. 11). */
    FACT_QUASHED,
    /** args: none. It put the firm at D; only a correction by two people takes it back (Art. 11). */
    FACT_BEHIND_GRADE,
    /** args: none */
    FIRM_NEEDED,
    /** args: number of firms with that text in their name */
    FIRM_AMBIGUOUS,
    /** args: none */
    OCCURRED_NEEDED,
    /** args: none */
    RESTORATION_DOCUMENT_NEEDED,
    /** args: none */
    RESTORATION_FILE_NEEDED,
    /** args: none. No fact was named. */
    RESTORATION_FACTS_NEEDED,
    /** args: none. A named fact is another firm's or no longer counts. */
    RESTORATION_FACT_WRONG,
    /** args: none. Who proposed it does not approve it. */
    RESTORATION_NEEDS_SECOND_PERSON,
    /** args: none */
    RESTORATION_DECIDED,
    /** args: none. Nobody named the facts yet. */
    RESTORATION_NOT_PROPOSED,
    /** args: document number. One with that document waits already. */
    RESTORATION_WAITS,
    /** args: year. Its grade came from a file, so what it is without the fallen decision has to be named. */
    RESTORATION_FROM_FILE,
    /** args: year. No result from a file stands for it any more, or no level is named. */
    RESTORATION_RESULT_WRONG,
    /** args: year, level there */
    RESTORATION_RESULT_SAME,
    /** args: year, level there. A decision that fell never makes a result worse. */
    RESTORATION_RESULT_LOWER,
    /** args: none */
    TALK_SETTLED,
    /** args: day of the proposal, today */
    TALK_DAY_WRONG,
    /** args: none */
    TALK_NOTE_NEEDED,
    /** args: year */
    PAST_YEAR_NOT_OVER,
    /** args: none */
    POINTS_OUT_OF_RANGE,
    /** args: none */
    POINTS_OF_DEFERRED,
    /** args: level there */
    PAST_GRADE_DIFFERS,
    /** args: none */
    PAST_GRADE_TWICE_IN_FILE,
    /** args: what the reader stumbled over. No rule set in JSON. */
    RULES_UNREADABLE,
    /** args: number of faults. It must not be published. */
    RULES_FAULTY,
    /** args: what the gate said. */
    RULES_REFUSED,
    /** args: who saved, when. Somebody saved the draft meanwhile. */
    RULES_DRAFT_CHANGED,
    /** args: none. It was published or thrown away. */
    RULES_DRAFT_CLOSED,
    /** args: none. Who saved last does not publish. */
    RULES_NEED_SECOND_PERSON,
    /** args: version */
    RULES_VERSION_TAKEN,
    /** args: year. Grades of that year rest on other rules already. */
    RULES_YEAR_USED,
    /** args: year, first day of its self-evaluation. */
    RULES_YEAR_BEGUN,
    /** args: day of the rules in force, day of the draft. */
    RULES_YEAR_STARTS_OTHERWISE,
    /** args: year. No facts can lie there yet. */
    RULES_PREVIEW_YEAR,
    /** args: most MiB */
    RULES_FILE_TOO_LARGE,
    /** args: most MiB of all parts unpacked */
    RULES_FILE_UNPACKS_TOO_LARGE,
    /** args: none */
    RULES_FILE_UNREADABLE,
    /** args: sheet, most rows */
    RULES_FILE_ROWS,
    /** args: sheet */
    RULES_SHEET_MISSING,
    /** args: sheet */
    RULES_SHEET_UNKNOWN,
    /** args: sheet, column */
    RULES_COLUMN_MISSING,
    /** args: sheet, cell, text */
    RULES_COLUMN_UNKNOWN,
    /** args: sheet, cell, formula */
    RULES_FORMULA,
    /** args: sheet, cell, most characters */
    RULES_CELL_TOO_LONG,
    /** args: sheet, cell, text */
    RULES_PARENT_UNKNOWN,
    /** args: sheet, cell, text */
    RULES_KIND_UNKNOWN,
    /** args: sheet, cell */
    RULES_CODE_EMPTY,
    /** args: sheet, cell, code */
    RULES_CODE_TWICE,
    /** args: sheet, cell, text */
    RULES_SETTING_UNKNOWN,
    /** args: none */
    STATEMENT_EMPTY,
    /** args: most characters, characters as written */
    STATEMENT_TOO_LONG,
    /** args: none. Another grade took the place of this one. */
    STATEMENT_GRADE_REPLACED,
    /** args: none. Nothing stands that could be taken back. */
    STATEMENT_NONE,
    /** args: first day, last day of the year */
    PROJECTION_DAY_OUTSIDE,
    /** args: most assumed facts */
    PROJECTION_TOO_MANY
}
