package io.zhuangan.publicsite;

import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The picture of the page shown, for whoever passes its address on: its own card, or the site's. */
@Named("sharedPage")
@RequestScoped
public class SharedPage {
    @Inject
    Site site;

    @Inject
    ShareCards cards;

    private Optional<ShareCards.Of> own;

    private Optional<ShareCards.Of> own() {
        if (own == null) own = site.status() == 200 ? cards.at(site.getLang(), site.getPath()) : Optional.empty();
        return own;
    }

    /** Whole address of the picture. */
    public String getCard() {
        return site.whole(own().map(ShareCards.Of::address).orElse("/img/card-" + site.getLang() + ".png"));
    }

    /** What can be seen on it. */
    public String getAlt() {
        Texts texts = Texts.in(site.isEnglish() ? Languages.ENGLISH : Languages.CHINESE);
        return own().map(c ->
                        texts.find("site", "card.of", List.of(c.kind(), c.card().title())))
                .orElseGet(() -> texts.find("site", "card.alt", List.of()));
    }
}
