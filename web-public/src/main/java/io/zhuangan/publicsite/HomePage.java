package io.zhuangan.publicsite;

import io.zhuangan.bulletin.PublicBulletin;
import io.zhuangan.bulletin.PublicBulletins;
import io.zhuangan.contract.PublicContracts;
import io.zhuangan.contract.PublishedContract;
import io.zhuangan.showcase.FactKind;
import io.zhuangan.showcase.PublicCase;
import io.zhuangan.showcase.PublicCluster;
import io.zhuangan.showcase.PublicDistrict;
import io.zhuangan.showcase.PublicFigures;
import io.zhuangan.showcase.PublicSession;
import io.zhuangan.showcase.PublicShowcase;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The front page: what comes next, cases, clusters, training, and figures counted from what was published. */
@Named("publicHome")
@RequestScoped
public class HomePage {
    private static final int CASES = 3;
    private static final int NOTICES = 2;
    private static final int SESSIONS = 4;

    @Inject
    PublicShowcase showcase;

    @Inject
    PublicBulletins bulletins;

    @Inject
    PublicContracts contracts;

    @Inject
    Site site;

    @Inject
    Clock clock;

    private List<PublicCase> cases;
    private List<PublicCluster> clusters;
    private List<PublicDistrict> districts;
    private List<PublicSession> sessions;
    private PublicFigures figures;
    private int year;

    @PostConstruct
    void load() {
        year = LocalDate.now(clock).getYear();
        cases = showcase.cases(site.getLang(), null, null, CASES).items();
        clusters = showcase.clusters();
        districts = showcase.districts();
        sessions = showcase.sessions(clock.instant(), null, null, null, 20).items().stream()
                .filter(s -> !s.cancelled())
                .limit(SESSIONS)
                .toList();
        figures = showcase.figures(year);
    }

    public PublicCase getFirstCase() {
        return cases.isEmpty() ? null : cases.get(0);
    }

    public List<PublicCase> getOtherCases() {
        return cases.isEmpty() ? cases : cases.subList(1, cases.size());
    }

    public List<PublicCluster> getClusters() {
        return clusters;
    }

    public List<Tile> tiles(PublicCluster cluster) {
        return TileMap.of(cluster, districts, site.isEnglish(), 38);
    }

    /** The two figures that stand beside a cluster's map: those with the shortest words. */
    public List<PublicCluster.Fact> firstFigures(PublicCluster cluster) {
        return cluster.of(FactKind.FIGURE).stream()
                .sorted(Comparator.comparing(f -> f.label(site.isEnglish()).length()))
                .limit(2)
                .toList();
    }

    public List<PublicSession> getSessions() {
        return sessions;
    }

    public PublicSession getNextSession() {
        return sessions.isEmpty() ? null : sessions.get(0);
    }

    public List<PublicBulletin> getBulletins() {
        return bulletins.newest(null, NOTICES).items();
    }

    public List<PublishedContract> getContracts() {
        return contracts.library(null, NOTICES).items();
    }

    public PublicFigures getFigures() {
        return figures;
    }

    public int getYear() {
        return year;
    }

    /** Which of the drawn pictures a case gets. */
    public int picture(PublicCase one) {
        return Math.floorMod(one.number() - 1, 3) + 1;
    }
}
