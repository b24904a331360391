package io.zhuangan.showcase.domain;

import io.zhuangan.shared.AccessScope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Cases within the caller's reach. */
public interface CaseStudies {
    /** Of what comes before editors: what was nominated does once it was chosen. */
    CaseStudy get(AccessScope scope, UUID key);

    /** The same, locked until the transaction ends. */
    CaseStudy lock(AccessScope scope, UUID key);

    List<CaseStudy> all(AccessScope scope);

    /** Cases with a planned publication whose moment has come. */
    List<Due> due(Instant now, int most);

    /** A case and the platform acting for its city. */
    record Due(AccessScope platform, UUID study) {}

    /** Public cases that got their number in that year, newest first. */
    List<PublishedCase> publishedIn(AccessScope scope, int year);

    /** A public case with the words that the public reads. */
    record PublishedCase(CaseStudy study, CaseRevision revision) {}

    CaseRevision revision(AccessScope scope, CaseStudy study, int revision);

    /** Newest first. */
    List<CaseRevision> revisions(AccessScope scope, CaseStudy study);

    void add(CaseStudy study);

    void add(CaseRevision revision);

    /** Takes the next number of a city's year; held until this transaction ends. */
    int nextNumber(CaseStudy study, int year);
}
