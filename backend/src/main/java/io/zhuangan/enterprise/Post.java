package io.zhuangan.enterprise;

/** Posts of a firm that the law or the platform asks for. */
public enum Post {
    /** 法定代表人 */
    LEGAL_REPRESENTATIVE(true),
    /** 主要负责人 */
    PRINCIPAL(true),
    /** 质量安全负责人: the firm may not produce without (Regulation Art. 32, 61). */
    QUALITY_SAFETY_HEAD(true),
    /** 质量管理部门负责人 */
    QUALITY_MANAGER(true),
    /** 生产部门负责人 */
    PRODUCTION_MANAGER(true),
    /** 检验人员 */
    INSPECTION(false),
    /** 产品放行人员 */
    RELEASE(false),
    /** 不良反应监测人员 */
    ADVERSE_REACTION(false),
    /** 培训联系人: enrols colleagues. */
    TRAINING_CONTACT(false);

    private final boolean single;

    Post(boolean single) {
        this.single = single;
    }

    /** Whether a firm has one holder at a time. */
    public boolean single() {
        return single;
    }
}
