package io.zhuangan.showcase;

import java.util.List;

/**
 * A nomination as its nominator and its firm read it.
 *
 * @param aboutUs whether the caller is the firm, whose consent it needs
 * @param consents the firm's, newest first
 */
public record OwnNomination(
        NominationLine line, CallView call, CaseView.RevisionView words, boolean aboutUs, List<ConsentView> consents) {
    /** Whether a consent of the firm holds now. */
    public boolean consented() {
        return consents.stream().anyMatch(ConsentView::holds);
    }
}
