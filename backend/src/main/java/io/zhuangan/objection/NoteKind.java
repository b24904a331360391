package io.zhuangan.objection;

/** What an entry of the file (办理记录) is about. */
public enum NoteKind {
    FILED(true),
    /** About: name of the file. */
    EVIDENCE(true),
    /** About: the reviewer. */
    ASSIGNED(false),
    /** About: the first assessor, who does not review (回避). */
    RECUSED(false),
    /** An officer checked something. */
    CHECKED(false),
    /** About: working days left. */
    REMINDED(false),
    /** About: working days late. */
    LATE(false),
    /** The legal calendar changed. About: the new last day. */
    RECOUNTED(true),
    /** About: the document number or day of the fact that was taken back. */
    FACT_WITHDRAWN(true),
    WITHDRAWN(true),
    KEPT(true),
    /** About: the level before and after. */
    ADJUSTED(true);

    private final boolean shownToFirm;

    NoteKind(boolean shownToFirm) {
        this.shownToFirm = shownToFirm;
    }

    /** Inner work of the bureau stays there; what concerns the firm it may read. */
    public boolean shownToFirm() {
        return shownToFirm;
    }
}
