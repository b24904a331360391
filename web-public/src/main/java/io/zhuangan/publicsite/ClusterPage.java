package io.zhuangan.publicsite;

import io.zhuangan.shared.Page;
import io.zhuangan.showcase.FactKind;
import io.zhuangan.showcase.PublicCase;
import io.zhuangan.showcase.PublicCluster;
import io.zhuangan.showcase.PublicShowcase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One cluster, or all of them. */
@Named("publicCluster")
@RequestScoped
public class ClusterPage {
    @Inject
    PublicShowcase showcase;

    @Inject
    Site site;

    private PublicCluster cluster;

    /** False when there is no such cluster. */
    boolean load(String code) {
        cluster = showcase.cluster(code).orElse(null);
        return cluster != null;
    }

    public PublicCluster getCluster() {
        return cluster;
    }

    public List<PublicCluster> getAll() {
        return showcase.clusters();
    }

    public List<PublicCluster.Fact> getFigures() {
        return cluster.of(FactKind.FIGURE);
    }

    /** Milestones by date, then what lasts. */
    public List<PublicCluster.Fact> getMilestones() {
        return cluster.of(FactKind.MILESTONE);
    }

    public List<PublicCluster.Fact> getFeatures() {
        return cluster.of(FactKind.FEATURE);
    }

    public List<Tile> getTiles() {
        return TileMap.of(cluster, showcase.districts(), site.isEnglish(), 84);
    }

    /** Published cases from this cluster. */
    public List<PublicCase> getCases() {
        return showcase.cases(site.getLang(), null, null, Page.MOST).items().stream()
                .filter(c -> cluster.code().equals(c.clusterCode()))
                .toList();
    }
}
