package io.zhuangan.association.bulletin;

import io.zhuangan.association.Seat;
import io.zhuangan.bulletin.BulletinLine;
import io.zhuangan.kit.BulletinBase;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.CommonDefect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The association's bulletins, and what the next one could be about. */
@Named("bulletinList")
@ViewScoped
public class BulletinListPage extends BulletinBase {
    private static final long serialVersionUID = 1L;
    private static final int FEW = 5;

    @Inject
    Seat seat;

    private transient List<CommonDefect> suggestions;

    @Override
    protected AccessScope scope() {
        return seat.scope();
    }

    public List<BulletinLine> getDrafts() {
        return getLines().stream().filter(l -> l.bulletin().draft()).toList();
    }

    public List<BulletinLine> getPublished() {
        return getLines().stream().filter(l -> !l.bulletin().draft()).toList();
    }

    public int getOverdue() {
        return getLines().stream().mapToInt(l -> l.counts().overdue()).sum();
    }

    public List<CommonDefect> getSuggestions() {
        if (suggestions == null) {
            suggestions =
                    bulletins.suggestions(seat.scope()).stream().limit(FEW).toList();
        }
        return suggestions;
    }
}
