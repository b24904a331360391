package io.zhuangan.training;

/** Who teaches (plan task 13: 大讲堂, 企业家上讲台). */
public enum LecturerKind {
    /** 大讲堂 */
    LECTURE_HALL,
    /** 企业家上讲台 */
    ENTREPRENEUR,
    /** Anybody else. */
    EXPERT
}
