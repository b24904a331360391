package io.zhuangan.kit;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.showcase.CallView;
import io.zhuangan.showcase.JuryQueries;
import io.zhuangan.showcase.NominationFile;
import io.zhuangan.showcase.RecuseJuror;
import io.zhuangan.showcase.ScoreNomination;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One nomination before a juror. The bean of a front-end's page extends this, its page shows {@code k:judge}. */
public abstract class JudgeBase implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    JuryQueries juries;

    @Inject
    ScoreNomination scoreNomination;

    @Inject
    RecuseJuror recuseJuror;

    private UUID key;
    private String done;
    private String recusal;
    private NominationFile file;
    private final List<Row> rows = new ArrayList<>();

    /** Who acts. */
    protected abstract AccessScope scope();

    /** Path of the page itself, for the redirect after something was done. */
    protected abstract String path();

    /** A criterion with the points that are being given. */
    public static class Row implements Serializable {
        private static final long serialVersionUID = 1L;
        private final CallView.Criterion criterion;
        private BigDecimal points;

        Row(CallView.Criterion criterion, BigDecimal points) {
            this.criterion = criterion;
            this.points = points;
        }

        public CallView.Criterion getCriterion() {
            return criterion;
        }

        public BigDecimal getPoints() {
            return points;
        }

        public void setPoints(BigDecimal points) {
            this.points = points;
        }
    }

    public void load() {
        if (key == null) throw new NotFound("CaseNomination", "");
        file = juries.file(scope(), key);
        rows.clear();
        for (CallView.Criterion c : file.call().criteria()) {
            rows.add(new Row(c, file.own().get(c.key())));
        }
    }

    public String score() {
        Map<UUID, BigDecimal> points = new HashMap<>();
        for (Row row : rows) {
            if (row.points != null) points.put(row.criterion.key(), row.points);
        }
        scoreNomination.score(scope(), new ScoreNomination.Score(key, points));
        return here("scored");
    }

    public String recuse() {
        recuseJuror.recuse(scope(), new RecuseJuror.Recusal(key, recusal));
        return here("recused");
    }

    protected String here(String what) {
        return path() + "?faces-redirect=true&key=" + key + "&done=" + what;
    }

    public NominationFile getFile() {
        return file;
    }

    public List<Row> getRows() {
        return rows;
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getRecusal() {
        return recusal;
    }

    public void setRecusal(String recusal) {
        this.recusal = recusal;
    }
}
