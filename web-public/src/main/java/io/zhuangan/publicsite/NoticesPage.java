package io.zhuangan.publicsite;

import io.zhuangan.shared.Page;
import io.zhuangan.showcase.PublicNotice;
import io.zhuangan.showcase.PublicShowcase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Public model contracts. */
@Named("publicNotices")
@RequestScoped
public class NoticesPage {
    @Inject
    PublicShowcase showcase;

    public List<PublicNotice> getContracts() {
        return showcase.contractTemplates(null, Page.MOST).items();
    }
}
