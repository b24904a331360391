package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.training.CertificateOutcome;
import io.zhuangan.training.CertificateQueries;
import io.zhuangan.training.IssueRunView;
import io.zhuangan.training.OutcomeLine;
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

/** Issuing the certificates of a session: how far it is, and what it came to for each person. */
@Named
@ViewScoped
public class CertificateRunPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    CertificateQueries certificates;

    private UUID key;
    private IssueRunView run;
    private final Rows rows = new Rows();

    private final class Rows extends LazyDataModel<OutcomeLine> {
        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return run.done();
        }

        @Override
        public List<OutcomeLine> load(
                int first, int most, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return certificates.outcomes(seat.scope(), key, null, first, most);
        }

        @Override
        public String getRowKey(OutcomeLine row) {
            return String.valueOf(System.identityHashCode(row));
        }
    }

    public void load() {
        run = certificates.run(seat.scope(), key);
    }

    /** How many people came to which outcome. */
    public Map<CertificateOutcome, Long> getCounts() {
        return certificates.counts(seat.scope(), key);
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public IssueRunView getRun() {
        return run;
    }

    public LazyDataModel<OutcomeLine> getRows() {
        return rows;
    }
}
