package io.zhuangan.publicsite;

import io.zhuangan.shared.Page;
import io.zhuangan.showcase.PublicNotice;
import io.zhuangan.showcase.PublicShowcase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Public risk bulletins. */
@Named("publicNotices")
@RequestScoped
public class NoticesPage {
    @Inject
    PublicShowcase showcase;

    public List<PublicNotice> getBulletins() {
        return showcase.bulletins(null, Page.MOST).items();
    }
}
