package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.training.AttendanceFile;
import io.zhuangan.training.AttendanceRecord;
import io.zhuangan.training.OwnAttendanceQueries;
import io.zhuangan.training.RaiseAppeal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.UUID;
import org.primefaces.model.file.UploadedFile;

/** One record of the own firm, and the appeal against it. */
@Named
@ViewScoped
public class ZoneRecordPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    OwnAttendanceQueries own;

    @Inject
    RaiseAppeal raiseAppeal;

    private UUID unit;
    private UUID enrolment;
    private String reasons;
    private transient UploadedFile file;
    private transient AttendanceRecord record;

    public void load() {
        getRecord();
    }

    public AttendanceRecord getRecord() {
        if (record == null) record = own.one(seat.scope(), unit, enrolment);
        return record;
    }

    public String raise() throws IOException {
        boolean attached = file != null && file.getSize() > 0;
        try (InputStream content = attached ? file.getInputStream() : InputStream.nullInputStream()) {
            raiseAppeal.raise(
                    seat.scope(),
                    unit,
                    enrolment,
                    reasons,
                    attached ? new AttendanceFile(file.getFileName(), content) : null);
        }
        return "/zone/record.xhtml?faces-redirect=true&unit=" + unit + "&enrolment=" + enrolment;
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

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
