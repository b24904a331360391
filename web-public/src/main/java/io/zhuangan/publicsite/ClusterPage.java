package io.zhuangan.publicsite;

import io.zhuangan.shared.Page;
import io.zhuangan.showcase.EditedBody;
import io.zhuangan.showcase.EntryKind;
import io.zhuangan.showcase.FactKind;
import io.zhuangan.showcase.PublicCase;
import io.zhuangan.showcase.PublicCluster;
import io.zhuangan.showcase.PublicShowcase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** One cluster, or all of them. */
@Named("publicCluster")
@RequestScoped
public class ClusterPage {
    @Inject
    PublicShowcase showcase;

    @Inject
    Site site;

    private PublicCluster cluster;
    private Optional<EditedBody> about;

    /** False when there is no such cluster. */
    boolean load(String code) {
        cluster = showcase.cluster(code).orElse(null);
        return cluster != null;
    }

    private List<EditedBody.Entry> about(EntryKind kind) {
        if (about == null) about = showcase.aboutCluster(cluster.code());
        return about.map(body -> body.of(kind)).orElse(List.of());
    }

    public List<EditedBody.Entry> getCriteria() {
        return about(EntryKind.CRITERION);
    }

    public List<EditedBody.Entry> getFirms() {
        return about(EntryKind.FIRM);
    }

    public List<EditedBody.Entry> getUniversities() {
        return about(EntryKind.UNIVERSITY);
    }

    public List<EditedBody.Entry> getCourses() {
        return about(EntryKind.COURSE);
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
