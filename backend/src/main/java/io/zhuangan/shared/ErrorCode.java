package io.zhuangan.shared;

/** A refusal's stable name, e.g. {@code SESSION_FULL}. Each room has one enum of them; texts live in the bundles. */
public interface ErrorCode {
    String name();
}
