package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.training.CertificateView;
import io.zhuangan.training.CourseQueries;
import io.zhuangan.training.RevokeCertificate;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** All certificates of the association, newest session first. */
@Named
@ViewScoped
public class CertificatesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    CourseQueries courses;

    @Inject
    RevokeCertificate revokeCertificate;

    private String find;
    private UUID session;
    private String reason;
    private CertificateView chosen;
    private final Rows rows = new Rows();

    private final class Rows extends LazyDataModel<CertificateView> {
        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) courses.countCertificates(seat.scope(), session, find);
        }

        @Override
        public List<CertificateView> load(
                int first, int most, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return courses.certificates(seat.scope(), session, find, first, most);
        }

        @Override
        public String getRowKey(CertificateView row) {
            return row.key().toString();
        }
    }

    /** Certificates of one session, of all without one. */
    public void load() {
        if (session != null) courses.session(seat.scope(), session);
    }

    public void choose(CertificateView row) {
        chosen = row;
        reason = null;
    }

    public void revoke() {
        revokeCertificate.revoke(seat.scope(), chosen.key(), reason);
        reason = null;
    }

    public LazyDataModel<CertificateView> getRows() {
        return rows;
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }

    public UUID getSession() {
        return session;
    }

    public void setSession(UUID session) {
        this.session = session;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public CertificateView getChosen() {
        return chosen;
    }
}
