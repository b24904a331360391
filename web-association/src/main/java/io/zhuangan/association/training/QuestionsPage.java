package io.zhuangan.association.training;

import io.zhuangan.association.Seat;
import io.zhuangan.training.QuestionFilter;
import io.zhuangan.training.QuestionQueries;
import io.zhuangan.training.QuestionView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The association's bank of questions. */
@Named
@ViewScoped
public class QuestionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    QuestionQueries questions;

    private String find;
    private boolean archived;
    private final Rows rows = new Rows();

    private final class Rows extends LazyDataModel<QuestionView> {
        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) questions.count(seat.scope(), filter());
        }

        @Override
        public List<QuestionView> load(
                int first, int most, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return questions.list(seat.scope(), filter(), first, most);
        }

        @Override
        public String getRowKey(QuestionView row) {
            return row.key().toString();
        }
    }

    private QuestionFilter filter() {
        return new QuestionFilter(find, null, archived);
    }

    public void load() {
        questions.count(seat.scope(), filter());
    }

    public LazyDataModel<QuestionView> getRows() {
        return rows;
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }

    public boolean isArchived() {
        return archived;
    }

    public void setArchived(boolean archived) {
        this.archived = archived;
    }
}
