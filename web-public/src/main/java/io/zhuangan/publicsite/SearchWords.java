package io.zhuangan.publicsite;

import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Texts;
import io.zhuangan.showcase.EvidenceLevel;
import io.zhuangan.showcase.PublicCluster;
import io.zhuangan.showcase.PublicDistrict;
import io.zhuangan.showcase.PublicShowcase;
import io.zhuangan.training.TeachingMode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the search names facets and what can be chosen in them, and in what order. */
@RequestScoped
public class SearchWords {
    private static final Set<String> KINDS =
            Set.of("CASE", "CLUSTER", "CAMPAIGN", "COURSE", "BULLETIN", "CONTRACT", "QUESTION", "PAGE");

    @Inject
    SearchIndex index;

    @Inject
    PublicShowcase showcase;

    @Inject
    Site site;

    private List<PublicCluster> clusters;

    private Texts texts() {
        return Texts.in(site.isEnglish() ? Languages.ENGLISH : Languages.CHINESE);
    }

    String facet(String facet) {
        return texts().find("search", "facet." + facet, List.of());
    }

    /** The name of a choice; one that nobody knows shows as it was typed. */
    String choice(String facet, String value) {
        return switch (facet) {
            case "district" ->
                index.districts().stream()
                        .filter(d -> d.code().equals(value))
                        .map(this::name)
                        .findFirst()
                        .orElse(value);
            case "cluster" ->
                clusters().stream()
                        .filter(c -> c.code().equals(value))
                        .map(c -> c.name(site.isEnglish()))
                        .findFirst()
                        .orElse(value);
            case "evidence" -> label(EvidenceLevel.values(), value);
            case "mode" -> label(TeachingMode.values(), value);
            case "kind" -> KINDS.contains(value) ? texts().find("search", "kind." + value, List.of()) : value;
            default -> value;
        };
    }

    private String name(PublicDistrict district) {
        return site.isEnglish() ? district.nameEn() : district.name();
    }

    private String label(Enum<?>[] known, String value) {
        for (Enum<?> one : known) {
            if (one.name().equals(value)) return texts().label(one);
        }
        return value;
    }

    private List<PublicCluster> clusters() {
        if (clusters == null) clusters = showcase.clusters();
        return clusters;
    }

    /** Years newest first, everything else by how many there are. */
    Comparator<Map.Entry<String, Integer>> order(String facet) {
        Comparator<Map.Entry<String, Integer>> byName = Map.Entry.comparingByKey();
        if (facet.equals("year")) return byName.reversed();
        return Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(byName);
    }
}
