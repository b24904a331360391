package io.zhuangan.material;

/** What a supplier's document is. */
public enum DocumentKind {
    /** 检验报告 */
    ANALYSIS,
    /** 原料安全信息 */
    SAFETY_INFORMATION,
    /** 安全技术说明书 */
    SAFETY_DATA_SHEET,
    /** 供应商资质 */
    SUPPLIER_LICENCE,
    /** 授权书 */
    AUTHORISATION,
    OTHER
}
