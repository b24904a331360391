package io.zhuangan.training;

import io.zhuangan.shared.ErrorCode;

/** Why the training room refuses. Texts: {@code error.<name>} of the training bundle. */
public enum TrainingError implements ErrorCode {
    /** A title is missing. */
    COURSE_TITLE_MISSING,
    /** Values: the title. Another course of the association has it. */
    COURSE_TITLE_TAKEN,
    /** Share outside 1-100. */
    CERTIFICATE_SHARE_RANGE,
    /** A session needs at least one unit. */
    SESSION_WITHOUT_UNITS,
    /** Values: number of the unit. */
    UNIT_ENDS_BEFORE_START,
    /** Values: numbers of the two units. */
    UNITS_OVERLAP,
    /** Values: number of the unit. */
    UNIT_HOURS_RANGE,
    /** Values: number of the unit. */
    UNIT_TITLE_MISSING,
    /** Values: number of the unit. */
    UNIT_INCOMPLETE,
    /** A session needs a place, also if it is an address on the net. */
    SESSION_PLACE_MISSING,
    /** Values: smallest, largest. */
    QUOTA_RANGE,
    /** Values: longest. No whole address on the net. */
    ONLINE_LINK_WRONG,
    /** The session begins at that moment already. */
    POSTPONED_TO_SAME,
    /** The new time is over already. */
    POSTPONED_TO_PAST,
    /** Values: how many records. Somebody checked in: the session is not moved under them. */
    POSTPONE_RECORDED,
    /** No line of a series was chosen. */
    REPEAT_NOTHING,
    /** Values: most. */
    REPEAT_COUNT,
    /** Values: longest step. */
    REPEAT_STEP,
    /** A series needs a last day or a number. */
    REPEAT_END_MISSING,
    /** Values: the first day. */
    REPEAT_UNTIL,
    /** A line without a day. */
    REPEAT_DAY_MISSING,
    /** Values: the day. */
    REPEAT_DAY_PAST,
    /** Values: the day. */
    REPEAT_DAY_TWICE,
    /** Values: wanted quota, seats taken. */
    QUOTA_BELOW_TAKEN,
    /** Per-firm cap below one. */
    FIRM_CAP_RANGE,
    /** Enrolment must open before it closes, and close before the first unit. */
    ENROLMENT_WINDOW,
    /** Values: session state. */
    SESSION_NOT_DRAFT,
    /** Values: session state. */
    SESSION_NOT_PUBLISHED,
    /** Values: most groups. */
    RESERVE_COUNT,
    /** Values: the group's name. */
    RESERVE_TWICE,
    /** Kept seats: at least one each, together at most the quota. Values: kept, quota. */
    RESERVE_SEATS,
    /** Kept seats open after enrolment opens and not after it closes. */
    RESERVE_UNTIL,
    /** Values: smallest, largest. */
    OFFER_HOURS_RANGE,
    /** Giving back ends not after the first unit begins. */
    WITHDRAW_WINDOW,
    /** Values: wanted quota, seats taken, seats kept. */
    QUOTA_BELOW_KEPT,
    /** Values: the moment. Later only the association may. */
    WITHDRAWAL_CLOSED,
    /** Values: name of the other employer. */
    IN_THROUGH_OTHER,
    /** Nobody was enrolled. Values: how many would have got a seat, how many were wanted. */
    NOT_ALL_SEATED,
    /** The request was answered already. */
    NOT_REQUESTED,
    /** The offer lapsed, or there was none. */
    OFFER_GONE,
    /** Only somebody in line can be moved. */
    NOT_WAITING,
    /** Values: place now. */
    PLACE_RANGE,
    /** Values: free seats, of them kept. */
    NO_FREE_SEAT,
    /** Those seats are open already. */
    RESERVE_OPEN,
    /** Only units still to come can be moved. */
    SESSION_STARTED,
    /** Values: the opening moment. */
    ENROLMENT_NOT_OPEN,
    /** Values: the cut-off. */
    ENROLMENT_CLOSED,
    /** Values: the cap. */
    FIRM_CAP_REACHED,
    /** The course is for members of the association. */
    MEMBERS_ONLY,
    /** A reason is required here. */
    REASON_MISSING,
    /** Nobody was chosen. */
    NOBODY_CHOSEN,
    /** Values: when check-in opens. */
    CHECK_IN_NOT_OPEN,
    /** Values: when check-in closed. */
    CHECK_IN_OVER,
    /** No code that the unit has shown. */
    CODE_CHANGED,
    /** Values: when the unit showed it. */
    CODE_REPLAYED,
    /** Values: number of the unit it belongs to. */
    CODE_OF_OTHER_UNIT,
    /** Values: when it was made by its own account, most hours. */
    SCAN_TIME_REFUSED,
    /** The city has no attendance settings. */
    ATTENDANCE_RULE_MISSING,
    /** Values: name, number of the unit. */
    ATTENDANCE_FROZEN,
    /** Values: name, number of the unit. An appeal was raised: only its decision changes the record. */
    ATTENDANCE_APPEALED,
    /** Values: the name. A sheet says something else than the person's own scan; say so knowingly. */
    SHEET_AGAINST_SCAN,
    /** Values: number of the unit. */
    SHEET_BEFORE_START,
    /** Nothing was filled in. */
    SHEET_EMPTY,
    /** An unrecorded or attended unit that is not over. */
    APPEAL_TOO_EARLY,
    /** Values: the last day. */
    APPEAL_TOO_LATE,
    /** Nothing to appeal against: the record counts in full. */
    APPEAL_NOT_NEEDED,
    /** Values: who decided. */
    APPEAL_DECIDED,
    /** Who recorded it does not decide about it. */
    DECIDE_NEEDS_ANOTHER,
    /** A correction needs the number of its document. */
    DOCUMENT_MISSING,
    /** The record says so already. */
    CORRECTION_CHANGES_NOTHING,
    /** Only frozen records are corrected. */
    NOT_FROZEN,
    /** Another correction of the record waits. */
    CORRECTION_WAITS,
    /** Values: who answered. */
    CORRECTION_ANSWERED,
    /** The second person is somebody else than the first. */
    CORRECTION_NEEDS_ANOTHER,
    /** The person has no seat in this session. */
    NOT_ON_THE_LIST,
    /** Certificates only after the last unit. */
    SESSION_NOT_OVER,
    /** Values: serial. */
    CERTIFICATE_ALREADY_REVOKED,
    /** Values: longest. */
    TEMPLATE_TITLE_MISSING,
    /** Name or position of who signs. Values: longest. */
    TEMPLATE_SIGNATORY_MISSING,
    TEMPLATE_WORDING_MISSING,
    /** Values: longest. */
    TEMPLATE_WORDING_LONG,
    /** Values: what stands in braces. */
    TEMPLATE_PLACEHOLDER_UNKNOWN,
    /** Values: what has to stand in the wording. */
    TEMPLATE_PLACEHOLDER_MISSING,
    /** Values: most months. */
    TEMPLATE_MONTHS_RANGE,
    /** Year and number exactly once. Values: longest. */
    SERIAL_PATTERN_WRONG,
    /** A version in force is not edited. Values: its number. */
    TEMPLATE_IN_FORCE,
    /** Roll call for a person without a seat. */
    NOT_SEATED,
    /** Values: first and last year. */
    PLAN_YEAR_RANGE,
    /** Values: the year. */
    PLAN_YEAR_TAKEN,
    /** There is no plan of that year to copy. Values: the year. */
    PLAN_NOTHING_TO_COPY,
    /** Values: most lines. */
    PLAN_TOO_MANY_LINES,
    /** Values: row, longest. */
    PLAN_LINE_TITLE,
    /** Values: row, longest. */
    PLAN_LINE_PURPOSE,
    /** Values: row. */
    PLAN_LINE_MONTHS,
    /** Values: row, most. */
    PLAN_LINE_SESSIONS,
    /** Values: row, most. */
    PLAN_LINE_PEOPLE,
    /** Values: row, most. */
    PLAN_LINE_HOURS,
    /** Values: row, the earlier row, the title. */
    PLAN_LINE_TWICE,
    /** A plan without lines cannot be filed. */
    PLAN_EMPTY,
    /** A change that changes nothing. */
    PLAN_UNCHANGED,
    /** Filed: nobody writes on it until the bureau has answered. */
    PLAN_WITH_BUREAU,
    /** Values: state. */
    PLAN_NOT_DRAFT,
    /** Values: state. */
    PLAN_NOT_FILED,
    /** A returned plan says what should change. */
    PLAN_REMARKS_MISSING,
    /** The plan has no such line. */
    PLAN_LINE_GONE,
    /** Import: there is no draft to write into. Values: the year. */
    PLAN_NO_DRAFT,
    /** Import. Values: earlier row. */
    PLAN_ROW_TWICE,
    /** Import: a line of this title stands in the draft with other values; it is changed. */
    PLAN_ROW_CHANGES,
    /** Import: what is listed is no post or firm kind. Values: the word. */
    PLAN_AUDIENCE_UNKNOWN,
    /** Import. Values: the text. */
    PLAN_MONTHS_UNREADABLE,
    /** Import. Values: the day. */
    HISTORY_NOT_OVER,
    /** Import. Values: most units. */
    HISTORY_UNITS_RANGE,
    /** Import. Values: most hours. */
    HISTORY_HOURS_RANGE,
    /** Import. Values: number of units. */
    HISTORY_UNITS_WRONG,
    /** Import: a session of the platform, whose records come from its own desk. */
    HISTORY_SESSION_LIVE,
    /** Import: other rows or the database say another day, place or units. */
    HISTORY_SESSION_DIFFERS,
    /** Import. Values: licence number. */
    HISTORY_NO_MEMBER,
    /** Import. Values: the name. */
    HISTORY_PERSON_UNKNOWN,
    /** Import. Values: the name. */
    HISTORY_PERSON_AMBIGUOUS,
    /** Import. Values: the name. What is recorded is never overwritten. */
    HISTORY_RECORDED_OTHERWISE,
    /** Values: longest. */
    QUESTION_TEXT,
    /** Values: longest. */
    QUESTION_EXPLANATION,
    /** Values: longest. */
    QUESTION_CLAUSE,
    /** What counts as legal knowledge names its clause. */
    QUESTION_CLAUSE_MISSING,
    /** Values: fewest, most. */
    QUESTION_OPTIONS,
    /** Values: number of the option, longest. */
    QUESTION_OPTION,
    /** Values: number of the option. */
    QUESTION_OPTION_TWICE,
    /** One right answer, and among the options. */
    QUESTION_RIGHT_ONE,
    /** A multiple choice has at least two right answers. */
    QUESTION_RIGHT_SEVERAL,
    /** Values: smallest, largest. */
    EXAM_MINUTES,
    /** Pass mark outside 1-100. */
    EXAM_PASS_MARK,
    /** Values: most. */
    EXAM_ATTEMPTS,
    /** A test opens before it closes. */
    EXAM_SPAN,
    /** Values: most. */
    EXAM_QUESTIONS,
    /** Values: wanted, there. */
    EXAM_TOO_FEW,
    /** Archived questions are in no new test. */
    EXAM_QUESTION_ARCHIVED,
    /** The course has no test at the moment. */
    EXAM_NOT_IN_FORCE,
    /** Values: the opening. */
    EXAM_NOT_OPEN,
    /** Values: the closing. */
    EXAM_CLOSED,
    /** Only for who holds a seat and attended at least one unit. */
    EXAM_NOT_ATTENDED,
    /** Passed: no further attempt. */
    EXAM_PASSED,
    /** Values: attempts allowed. */
    EXAM_ATTEMPTS_USED,
    /** Values: when the attempt ended. */
    EXAM_TIME_UP,
    /** The attempt was handed in. */
    EXAM_HANDED_IN,
    /** No attempt was begun. */
    EXAM_NOT_STARTED,
    /** Values: number of the question. */
    EXAM_ANSWER,
    /** Values: fewest, most. */
    FEEDBACK_QUESTIONS,
    /** Values: number, longest. */
    FEEDBACK_QUESTION,
    /** Values: number. */
    FEEDBACK_QUESTION_TWICE,
    /** It closes after the last unit and not in the past. */
    FEEDBACK_END,
    /** Somebody answered: the form stays as it is. */
    FEEDBACK_STAYS,
    /** Nobody is asked about a session that was not held. */
    FEEDBACK_NOT_HELD,
    /** Values: when it opens. */
    FEEDBACK_NOT_OPEN,
    /** Values: when it closed. */
    FEEDBACK_CLOSED,
    /** Only for who holds a seat and attended at least one unit. */
    FEEDBACK_NOT_ATTENDED,
    /** Each question has an answer from one to five. */
    FEEDBACK_SCALES,
    /** Values: longest. */
    FEEDBACK_TEXT,
    /** Still open, or too few answered. Values: fewest. */
    FEEDBACK_HIDDEN,
    /** Values: most. */
    FOLLOW_UP_QUESTIONS,
    /** Empty or too long. Values: number, longest. */
    FOLLOW_UP_TEXT,
    /** Values: number. */
    FOLLOW_UP_TWICE,
    /** Values: number, fewest, most, longest. */
    FOLLOW_UP_OPTIONS,
    /** Somebody answered the question: its words stay. Values: the question. */
    FOLLOW_UP_ANSWERED,
    /** The session has begun, is over or cancelled. Values: its start. */
    FOLLOW_UP_STARTED,
    /** Answers are due in the future and no later than the start. Values: the start. */
    FOLLOW_UP_END,
    /** Values: when answers were due. */
    FOLLOW_UP_CLOSED,
    /** A question that is not asked any more. */
    FOLLOW_UP_UNKNOWN,
    /** Values: the question. */
    FOLLOW_UP_MISSING,
    /** None of the choices. Values: the question. */
    FOLLOW_UP_CHOICE,
    /** Too long. Values: the question, longest. */
    FOLLOW_UP_ANSWER,
    /** Import. Values: the name, the earlier row. */
    ROLL_TWICE,
    /** Import. Values: course, number. */
    ROLL_NO_SESSION,
    /** Import: a draft or a cancelled session. */
    ROLL_SESSION_NOT_OPEN,
    /** Import: the place was given back or taken away; a file does not bring it back. Values: the name, when. */
    ROLL_WITHDRAWN,
    /** Import: the place is asked for and waits for approval. */
    ROLL_ASKS,
    /** Import: no seat is free; the person joins the line. */
    ROLL_WAITS,
    /** Import. Values: the name. */
    ROLL_NOT_SEATED,
    /** Import: check-in to the unit has not opened. Values: number of the unit. */
    ROLL_UNIT_NOT_OPEN,
    /** Import. Values: number of the unit. */
    ROLL_UNIT_TWICE,
    /** Import: minutes late outside a day. */
    ROLL_MINUTES,
    /** Import: the record was made otherwise and stays. Values: number of the unit, who made it, when. */
    ROLL_KEPT,
    /** Import. Values: number of the unit, the day. */
    ROLL_FROZEN,
    /** Import. Values: number of the unit. */
    ROLL_APPEALED,
    /** Import of results: the course has no test in force. Values: course. */
    PAPER_NO_EXAM,
    /** Import of results. Values: the name. */
    PAPER_NOT_ATTENDED,
    /** A mark is 0 to 100 with at most two places. */
    PAPER_SCORE,
    /** The day lies before the session or ahead. Values: first day, last day. */
    PAPER_DAY,
    /** Import of results: one sat in the product stays. Values: the name, when it was begun, the mark in percent. */
    PAPER_KEPT,
    /** Import of results: an attempt in the product runs. Values: the name, when it was begun. */
    PAPER_RUNNING,
    /** Import of results: a certificate rests on the pass. Values: serial. */
    PAPER_CERTIFIED,
    /** Import of results: what an earlier list said is corrected. Values: the mark, who took it over, when. */
    PAPER_CORRECTS,
    /** Import of questions. Values: what was written. */
    BANK_KEY_UNKNOWN,
    /** Import of questions: an archived one is brought back by hand first. */
    BANK_ARCHIVED,
    /** Import of questions: several have this text; the number says which. */
    BANK_AMBIGUOUS,
    /** Import of questions. Values: the earlier row. */
    BANK_TWICE,
    /** Import of questions: right answers are letters of options that are filled, or true or false. */
    BANK_RIGHT,
    /** Import of questions: an option is missing between others. Values: its letter. */
    BANK_GAP,
    /** Import of questions: it was asked, so this makes a version of it. Values: number of the new version. */
    BANK_NEW_VERSION,
    /** Values: what was written. */
    CLAUSE_UNKNOWN,
    /** Import. Values: licence number. */
    FINDING_FIRM_UNKNOWN,
    /** Import. Values: the day. */
    FINDING_AHEAD,
    /** Import: another row of the file says something of this firm, clause and day. */
    FINDING_TWICE
}
