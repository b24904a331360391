package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.training.CertificateQueries;
import io.zhuangan.training.CertificateView;
import io.zhuangan.training.CourseQueries;
import io.zhuangan.training.IssueRunView;
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
    private static final int FEW = 5;

    @Inject
    Seat seat;

    @Inject
    CourseQueries courses;

    @Inject
    CertificateQueries certificates;

    private String find;
    private UUID session;
    private List<IssueRunView> runs = List.of();
    private long recent;
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
        runs = certificates.runs(seat.scope(), session).stream().limit(FEW).toList();
        recent = certificates.recentChecks(seat.scope());
    }

    public List<IssueRunView> getRuns() {
        return runs;
    }

    public long getRecent() {
        return recent;
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
}
