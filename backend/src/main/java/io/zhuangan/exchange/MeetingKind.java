package io.zhuangan.exchange;

/** What kind of meeting it is (plan task 9). */
public enum MeetingKind {
    /** 年度监管大会 */
    ANNUAL_SUPERVISION,
    /** 政企座谈会 */
    GOVERNMENT_AND_FIRMS,
    /** 高风险预警座谈会 */
    HIGH_RISK_WARNING
}
