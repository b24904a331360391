package io.zhuangan.showcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A case with its newest revision, for those who write and publish.
 *
 * @param firmConsents what the firm itself consented to; null where it is not on the platform and an editor notes it
 */
public record CaseView(
        UUID key,
        long version,
        CaseState state,
        Integer numberYear,
        Integer number,
        Integer publishedRevision,
        Instant publishedAt,
        String publishedByName,
        Instant withdrawnAt,
        String withdrawnReason,
        RevisionView latest,
        List<RevisionLine> history,
        List<ConsentView> firmConsents) {

    /** Something newer than what the public sees. */
    public boolean pending() {
        return latest != null && (publishedRevision == null || latest.revision() > publishedRevision);
    }

    /** One revision, whole. */
    public record RevisionView(
            int revision,
            boolean demo,
            String districtCode,
            String clusterCode,
            EvidenceLevel evidence,
            String consentBy,
            LocalDate consentOn,
            LocalDate consentUntil,
            CaseWords chinese,
            CaseWords english,
            List<CaseResultView> results,
            long writtenBy,
            String writtenByName,
            Instant writtenAt,
            RevisionState state,
            Instant publishAt,
            String reviewedByName,
            Instant reviewedAt,
            String reviewNote,
            StopReason stoppedWhy) {
        public CaseWords words(boolean inEnglish) {
            return inEnglish ? english : chinese;
        }
    }

    /** One line of the revision history. */
    public record RevisionLine(
            int revision,
            String writtenByName,
            Instant writtenAt,
            String title,
            RevisionState state,
            Instant publishAt) {}
}
