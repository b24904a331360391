package io.zhuangan.enterprise;

/** Whether a firm produces. */
public enum EnterpriseStatus {
    ACTIVE,
    /** 停产 */
    STOPPED,
    /** 许可证注销 */
    CANCELLED
}
