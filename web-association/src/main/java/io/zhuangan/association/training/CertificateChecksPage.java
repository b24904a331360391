package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.training.CertificateCheckLine;
import io.zhuangan.training.CertificateQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The log of public checks of the association's certificates. */
@Named
@ViewScoped
public class CertificateChecksPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    CertificateQueries certificates;

    private long recent;
    private long all;
    private final Rows rows = new Rows();

    private final class Rows extends LazyDataModel<CertificateCheckLine> {
        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) all;
        }

        @Override
        public List<CertificateCheckLine> load(
                int first, int most, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return certificates.checks(seat.scope(), null, first, most);
        }

        @Override
        public String getRowKey(CertificateCheckLine row) {
            return row.certificate() + "-" + row.at();
        }
    }

    public void load() {
        recent = certificates.recentChecks(seat.scope());
        all = certificates.countChecks(seat.scope(), null);
    }

    public LazyDataModel<CertificateCheckLine> getRows() {
        return rows;
    }

    public long getRecent() {
        return recent;
    }

    public long getAll() {
        return all;
    }
}
