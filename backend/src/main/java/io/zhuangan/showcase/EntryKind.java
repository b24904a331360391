package io.zhuangan.showcase;

/** What an entry of an edited page is. The first three are the facts of a cluster, see {@link FactKind}. */
public enum EntryKind {
    FIGURE,
    MILESTONE,
    FEATURE,
    /** What a cluster has to meet, and how it does. */
    CRITERION,
    /** A leading firm. */
    FIRM,
    /** A university or institute. */
    UNIVERSITY,
    /** A course that universities and firms hold together. */
    COURSE,
    /** An event of a campaign. */
    EVENT,
    /** What the press wrote about a campaign. */
    PRESS;

    /** Whether it is a fact of a cluster, kept as such once it is published. */
    public boolean fact() {
        return ordinal() <= FEATURE.ordinal();
    }
}
