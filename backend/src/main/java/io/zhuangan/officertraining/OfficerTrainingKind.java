package io.zhuangan.officertraining;

/** Forms of training that the plan names, and courses of others. */
public enum OfficerTrainingKind {
    /** 法规标准解读. */
    REGULATION,
    /** 案例剖析. */
    CASE_ANALYSIS,
    /** 模拟检查. */
    MOCK_INSPECTION,
    /** 技能比武. */
    SKILL_CONTEST,
    /** 外部课程: needs a proof. */
    OUTSIDE_COURSE
}
