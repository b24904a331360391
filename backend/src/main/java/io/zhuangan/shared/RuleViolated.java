package io.zhuangan.shared;

import java.util.List;

/** A rule of the field refused the request. Carries a code and values, never a sentence: the web edge speaks. */
public class RuleViolated extends RuntimeException {
    private final transient ErrorCode code;
    private final transient List<Object> args;

    public RuleViolated(ErrorCode code, Object... args) {
        super(code.name() + " " + List.of(args));
        this.code = code;
        this.args = List.of(args);
    }

    public ErrorCode code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }
}
