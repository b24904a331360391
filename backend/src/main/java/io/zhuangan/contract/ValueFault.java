package io.zhuangan.contract;

/**
 * What is wrong with the value of a variable.
 *
 * @param limit the bound it breaks, or empty
 */
public record ValueFault(String variable, ValueFaultKind kind, String limit) {}
