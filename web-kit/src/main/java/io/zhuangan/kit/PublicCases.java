package io.zhuangan.kit;

import io.zhuangan.shared.Page;
import io.zhuangan.showcase.PublicCase;
import io.zhuangan.showcase.PublicShowcase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Published cases as pages that cite them need them: to choose one, and to name one that was chosen. */
@Named
@RequestScoped
public class PublicCases {
    @Inject
    PublicShowcase showcase;

    private final Map<UUID, Optional<String>> titles = new HashMap<>();
    private List<PublicCase> newest;

    /** The newest cases, as many as one can look through, and the one that was chosen if it is older. */
    public List<PublicCase> offered(UUID chosen) {
        if (newest == null)
            newest = showcase.cases(language(), null, null, Page.MOST).items();
        if (chosen == null || newest.stream().anyMatch(c -> c.key().equals(chosen))) return newest;
        return Stream.concat(showcase.oneCase(chosen, language()).stream(), newest.stream())
                .toList();
    }

    /** Null where it is not public any more. */
    public String title(UUID key) {
        return titles.computeIfAbsent(key, k -> showcase.oneCase(k, language())
                        .map(c -> c.words().title()))
                .orElse(null);
    }

    private String language() {
        return Kit.localeOf(FacesContext.getCurrentInstance()).getLanguage();
    }
}
