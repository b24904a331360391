package io.zhuangan.enterprise;

/** What a firm makes and how; several may apply. Inspections and guidance look at children's and special products first. */
public enum EnterpriseKind {
    /** 儿童化妆品 */
    CHILDREN,
    /** 特殊化妆品 */
    SPECIAL,
    /** 受托生产 */
    CONTRACT_MAKER,
    /** 中小企业 */
    SMALL_MEDIUM,
    /** 牙膏 */
    TOOTHPASTE
}
