package io.zhuangan.regulator.audit;

import io.zhuangan.audit.AuditQueries;
import io.zhuangan.audit.AuditView;
import io.zhuangan.audit.ChainReport;
import io.zhuangan.audit.VerifyAuditChain;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Audit lines within reach, newest first, and the state of the chain when asked for. */
@Named
@ViewScoped
public class RegulatorAuditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int STEP = 50;

    @Inject
    Seat seat;

    @Inject
    AuditQueries audit;

    @Inject
    VerifyAuditChain verifyAuditChain;

    private String action;
    private String subject;
    private String next;
    private String notedHead;
    private ChainReport report;
    private final List<AuditView> rows = new ArrayList<>();

    public void load() {
        rows.clear();
        next = null;
        more();
    }

    public void more() {
        Page<AuditView> page = audit.newest(seat.scope(), action, subject, next, STEP);
        rows.addAll(page.items());
        next = page.next();
    }

    public void check() {
        report = verifyAuditChain.verify(seat.scope(), notedHead == null ? null : notedHead.strip());
    }

    public List<AuditView> getRows() {
        return rows;
    }

    public boolean isMore() {
        return next != null;
    }

    public ChainReport getReport() {
        return report;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getNotedHead() {
        return notedHead;
    }

    public void setNotedHead(String notedHead) {
        this.notedHead = notedHead;
    }
}
