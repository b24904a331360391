package io.zhuangan.publicsite;

import io.zhuangan.bulletin.PublicBulletin;
import io.zhuangan.bulletin.PublicBulletins;
import io.zhuangan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The public bulletins, and one of them with its chain. */
@Named("publicBulletin")
@RequestScoped
public class BulletinPage {
    @Inject
    PublicBulletins bulletins;

    @Inject
    Site site;

    @Inject
    Clock clock;

    private PublicBulletin one;
    private List<PublicBulletin> newest;

    /** False when there is no such public bulletin. */
    boolean load(UUID key) {
        one = key == null ? null : bulletins.one(key).orElse(null);
        return one != null;
    }

    public List<PublicBulletin> getNewest() {
        if (newest == null) newest = bulletins.newest(null, Page.MOST).items();
        return newest;
    }

    public PublicBulletin getOne() {
        return one;
    }

    public List<PublicBulletin> getChain() {
        return bulletins.chain(one);
    }

    /** Whether the reader gets it in English. */
    public boolean english(PublicBulletin b) {
        return site.isEnglish() && b.english();
    }

    public String title(PublicBulletin b) {
        return english(b) ? b.titleEn() : b.title();
    }

    public boolean expired(PublicBulletin b) {
        return b.expired(clock.instant());
    }
}
