package io.zhuangan.training;

/** What issuing came to for somebody with a seat. */
public enum CertificateOutcome {
    ISSUED,
    /** Has the certificate of this session from an earlier run. */
    HELD,
    /** Fewer units attended than the course asks for. */
    UNITS_MISSED,
    /** The course has a test in force, and it was not passed at this place. */
    TEST_NOT_PASSED,
    /** The session has no units: nothing can be certified. */
    NO_UNITS
}
