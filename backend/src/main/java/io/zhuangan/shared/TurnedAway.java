package io.zhuangan.shared;

/** A refusal that the audit remembers, with the use case that spoke it. */
abstract sealed class TurnedAway extends RuntimeException permits Denied, NotFound {
    private String useCase;

    TurnedAway(String why) {
        super(why);
    }

    /** The innermost use case is the first to catch it; a wrapper around it changes nothing any more. */
    final void spokenBy(String name) {
        if (useCase == null) useCase = name;
    }

    final String useCase() {
        return useCase;
    }

    /** Kind of what was refused, as the audit names it. */
    abstract String what();

    /** Which one, as far as it is known. */
    abstract Object key();
}
