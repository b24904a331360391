package io.zhuangan.showcase.store;

import io.zhuangan.showcase.NominationLine;
import io.zhuangan.showcase.NominationState;

/** The columns of a nomination in a list, and how they are read; three questions to the database share them. */
final class NominationLines {
    /** Jurors who gave points on every criterion. */
    static final String SCORES = "(select count(*) from case_juror sj where sj.call_id = n.call_id and (select count(*)"
            + " from case_score s where s.nomination_id = n.id and s.juror_id = sj.id) = (select count(*) from"
            + " case_criterion sc where sc.call_id = n.call_id))";

    static String select(String scored) {
        return "select n.uid, n.version, c.uid as case_uid, k.uid as call_uid, k.title as call_title, k.title_en,"
                + " n.tenant_name, n.firm_name, t.title, n.state, n.tenant_id, n.submitted_at, n.submitted_by_name,"
                + " n.signer_name, n.signer_post, " + SCORES + " as scores, " + scored + " as scored, n.points,"
                + " n.jurors, n.reasons, n.decided_by_name, n.decided_at,"
                + " exists (select 1 from case_shown w where w.case_id = c.id) as shown"
                + " from case_nomination n join case_study c on c.id = n.case_id join case_call k on k.id = n.call_id"
                + " join case_revision r on r.case_id = c.id and r.revision = c.latest_revision"
                + " join case_text t on t.revision_id = r.id and t.lang = 'zh' ";
    }

    private NominationLines() {}

    static NominationLine read(Object row, long caller) {
        Cells c = new Cells(row);
        return new NominationLine(
                c.key(),
                c.id(),
                c.key(),
                c.key(),
                c.text(),
                c.text(),
                c.text(),
                c.text(),
                c.text(),
                NominationState.valueOf(c.text()),
                c.id() == caller,
                c.moment(),
                c.text(),
                c.text(),
                c.text(),
                c.number(),
                c.flag(),
                c.decimal(),
                c.number(),
                c.text(),
                c.text(),
                c.moment(),
                c.flag());
    }
}
