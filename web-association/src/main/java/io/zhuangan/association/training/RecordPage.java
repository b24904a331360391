package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.training.AnswerCorrection;
import io.zhuangan.training.AppealDecision;
import io.zhuangan.training.AskCorrection;
import io.zhuangan.training.AttendanceFile;
import io.zhuangan.training.AttendanceRecord;
import io.zhuangan.training.AttendanceState;
import io.zhuangan.training.CorrectionState;
import io.zhuangan.training.DecideAppeal;
import io.zhuangan.training.KeepAttendanceDocument;
import io.zhuangan.training.RecordQueries;
import io.zhuangan.training.RollMark;
import io.zhuangan.training.TakeRollCall;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.primefaces.model.file.UploadedFile;

/** One record with its whole story, and what may be done about it now: mark, decide, or correct. */
@Named
@ViewScoped
public class RecordPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    RecordQueries records;

    @Inject
    TakeRollCall takeRollCall;

    @Inject
    KeepAttendanceDocument keepDocument;

    @Inject
    DecideAppeal decideAppeal;

    @Inject
    AskCorrection askCorrection;

    @Inject
    AnswerCorrection answerCorrection;

    @Inject
    Clock clock;

    private UUID unit;
    private UUID enrolment;
    private transient AttendanceRecord record;
    private AttendanceState state;
    private Integer minutesLate;
    private Integer minutesEarly;
    private String remark;
    private String outcome = "keep";
    private String reasons;
    private String documentNo;
    private transient UploadedFile file;

    public void load() {
        AttendanceRecord found = getRecord();
        if (found.line().mark() == null) return;
        state = found.line().mark().state();
        minutesLate = found.line().mark().minutesLate();
        minutesEarly = found.line().mark().minutesEarly();
    }

    public AttendanceRecord getRecord() {
        if (record == null) record = records.one(seat.scope(), unit, enrolment);
        return record;
    }

    public String mark() {
        takeRollCall.take(
                seat.scope(),
                unit,
                List.of(new RollMark(enrolment, state, minutes(minutesLate), minutes(minutesEarly), remark)));
        return again();
    }

    public String keep() throws IOException {
        try (var content = file.getInputStream()) {
            keepDocument.keep(seat.scope(), unit, enrolment, new AttendanceFile(file.getFileName(), content));
        }
        return again();
    }

    public String decide() {
        AttendanceRecord.Appeal open = getRecord().line().appeal();
        AttendanceState result = outcome.equals("keep") ? null : state;
        decideAppeal.decide(
                seat.scope(),
                new AppealDecision(
                        open.key(), open.version(), result, minutes(minutesLate), minutes(minutesEarly), reasons));
        return again();
    }

    public String correct() {
        askCorrection.ask(seat.scope(), unit, enrolment, state, reasons, documentNo);
        return again();
    }

    public String answer(boolean confirm) {
        answerCorrection.answer(seat.scope(), getWaiting().key(), confirm);
        return again();
    }

    private String again() {
        return "/training/record.xhtml?faces-redirect=true&unit=" + unit + "&enrolment=" + enrolment;
    }

    private static int minutes(Integer typed) {
        return typed == null ? 0 : typed;
    }

    /** A correction that waits for its second person. */
    public AttendanceRecord.Correction getWaiting() {
        return getRecord().corrections().stream()
                .filter(c -> c.state() == CorrectionState.ASKED)
                .findFirst()
                .orElse(null);
    }

    public boolean isDeciding() {
        AttendanceRecord.Line line = getRecord().line();
        return line.appeal() != null && line.appeal().open() && seat.scope().may(Right.SETTLE_ATTENDANCE);
    }

    public boolean isCorrecting() {
        return getRecord().line().frozen() != null && seat.scope().may(Right.SETTLE_ATTENDANCE);
    }

    /** Staff may still write the record itself. */
    public boolean isMarking() {
        AccessScope scope = seat.scope();
        AttendanceRecord.Line line = getRecord().line();
        return line.frozen() == null
                && line.appeal() == null
                && scope.may(Right.TAKE_ATTENDANCE)
                && !clock.instant().isBefore(line.starts());
    }

    public boolean isStaff() {
        return seat.scope().may(Right.TAKE_ATTENDANCE);
    }

    public List<AttendanceState> getStates() {
        return Arrays.asList(AttendanceState.values());
    }

    public UUID getUnit() {
        return unit;
    }

    public void setUnit(UUID unit) {
        this.unit = unit;
    }

    public UUID getEnrolment() {
        return enrolment;
    }

    public void setEnrolment(UUID enrolment) {
        this.enrolment = enrolment;
    }

    public AttendanceState getState() {
        return state;
    }

    public void setState(AttendanceState state) {
        this.state = state;
    }

    public Integer getMinutesLate() {
        return minutesLate;
    }

    public void setMinutesLate(Integer minutesLate) {
        this.minutesLate = minutesLate;
    }

    public Integer getMinutesEarly() {
        return minutesEarly;
    }

    public void setMinutesEarly(Integer minutesEarly) {
        this.minutesEarly = minutesEarly;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getDocumentNo() {
        return documentNo;
    }

    public void setDocumentNo(String documentNo) {
        this.documentNo = documentNo;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
