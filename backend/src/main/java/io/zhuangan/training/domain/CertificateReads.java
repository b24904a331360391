package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.CertificateCheckLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is read of certificates beside themselves. */
public interface CertificateReads {
    /** Checks of the association's certificates, newest first. */
    List<CertificateCheckLine> checks(AccessScope scope, UUID certificate, int from, int most);

    /** @param since null for all */
    long countChecks(AccessScope scope, UUID certificate, Instant since);

    /** What the paper says, as it was when it was issued; empty for the product's own wording. */
    Optional<PaperText> text(AccessScope scope, UUID certificate);

    /** Words of a template version. */
    record PaperText(String title, String wording, String signatory, String position) {}
}
