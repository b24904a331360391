package io.zhuangan.showcase;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A campaign as anyone may read it. */
public record PublicCampaign(String code, int revision, Instant publishedAt, EditedBody body) {

    /** As the search over everything knows it: its programme without marks, its events and what the press said. */
    public Findable findable(String lang) {
        boolean english = lang.equals("en");
        Stream<String> entries =
                body.entries().stream().flatMap(e -> Stream.of(e.text(english), e.note(english), e.source(english)));
        String said = Stream.concat(Stream.of(RichText.plain(body.programme(english))), entries)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Findable(
                "CAMPAIGN",
                "/campaigns/" + code,
                lang,
                body.title(english),
                body.lead(english),
                said,
                List.of(new Findable.Choice("kind", "CAMPAIGN")),
                publishedAt.toString());
    }
}
