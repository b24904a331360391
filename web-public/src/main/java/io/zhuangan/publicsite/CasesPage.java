package io.zhuangan.publicsite;

import io.zhuangan.shared.Page;
import io.zhuangan.showcase.PublicCase;
import io.zhuangan.showcase.PublicShowcase;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All published cases, newest first. */
@Named("publicCases")
@RequestScoped
public class CasesPage {
    @Inject
    PublicShowcase showcase;

    @Inject
    Site site;

    private List<PublicCase> cases;

    @PostConstruct
    void load() {
        cases = showcase.cases(site.getLang(), null, null, Page.MOST).items();
    }

    public List<PublicCase> getCases() {
        return cases;
    }

    /** Which of the drawn pictures a case gets: always the same one. */
    public int picture(PublicCase one) {
        return Math.floorMod(one.number() - 1, 3) + 1;
    }
}
