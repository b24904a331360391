package io.zhuangan.objection;

import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.grading.FactLine;
import io.zhuangan.grading.GradeDetail;
import io.zhuangan.grading.TwoNames;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An objection with its whole file.
 *
 * @param version to be sent back with what changes it
 * @param points what is disputed; empty for the grade as a whole
 * @param days day by day from receipt to the last day; empty while a calendar is missing
 * @param disputed the grade it is against, with its explanation
 * @param result the grade in its place, or null
 * @param reasons of the decision, or null
 * @param review what only the bureau sees, or null for the firm
 */
public record ObjectionFile(
        ObjectionLine line,
        long version,
        String statement,
        String filedBy,
        List<Point> points,
        List<AttachmentView> evidence,
        List<Note> notes,
        List<ReviewDay> days,
        GradeDetail disputed,
        GradeDetail result,
        String reasons,
        String closedBy,
        Review review) {
    public ObjectionFile {
        points = List.copyOf(points);
        evidence = List.copyOf(evidence);
        notes = List.copyOf(notes);
        days = List.copyOf(days);
    }

    /**
     * A disputed indicator, or one fact of it.
     *
     * @param lost points it cost
     * @param fact null when the whole indicator is disputed
     */
    public record Point(String indicator, TwoNames name, BigDecimal lost, FactLine fact, String words) {}

    /** An entry of the file. */
    public record Note(NoteKind kind, Instant at, String by, String about, String words, UUID fact) {}

    /**
     * A day between receipt and the last day.
     *
     * @param number which working day it is, 0 for the day of receipt and days off
     * @param special differs from the rule of Monday to Friday: a holiday or a make-up day
     */
    public record ReviewDay(LocalDate day, int number, boolean worked, boolean special) {}

    /**
     * The bureau's side.
     *
     * @param assessors names of who assessed first
     * @param reviewers officers who may review
     * @param facts facts that may be taken back
     */
    public record Review(
            List<String> assessors,
            List<Officer> reviewers,
            List<FactLine> facts,
            UUID reviewer,
            ObjectionOutcome draftOutcome,
            String draftReasons) {
        public Review {
            assessors = List.copyOf(assessors);
            reviewers = List.copyOf(reviewers);
            facts = List.copyOf(facts);
        }
    }

    /** Somebody of the bureau. */
    public record Officer(UUID key, String name) {}
}
