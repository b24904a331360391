package io.zhuangan.training.domain;

import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.TeachingMode;
import io.zhuangan.training.TrainingError;
import java.net.URI;
import java.net.URISyntaxException;

/** Where an online or mixed session is joined: a whole address on the net, for people with a place only. */
final class OnlineLink {
    static final int LONGEST = 500;

    private OnlineLink() {}

    /** @return the address, or null where there is none; a session in a room alone has none */
    static String checked(TeachingMode mode, String link) {
        if (link == null || link.isBlank() || mode == TeachingMode.IN_PERSON) return null;
        String address = link.strip();
        try {
            URI uri = new URI(address);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && address.length() <= LONGEST) return address;
        } catch (URISyntaxException e) {
            throw new RuleViolated(TrainingError.ONLINE_LINK_WRONG, LONGEST);
        }
        throw new RuleViolated(TrainingError.ONLINE_LINK_WRONG, LONGEST);
    }
}
