package io.zhuangan.enterprise.domain;

import io.zhuangan.enterprise.EnterpriseError;
import java.util.List;

/** What is wrong with something, before anybody decided whether that refuses a row or a request. */
public record Fault(EnterpriseError code, List<Object> args) {
    static Fault of(EnterpriseError code, Object... args) {
        return new Fault(code, List.of(args));
    }
}
