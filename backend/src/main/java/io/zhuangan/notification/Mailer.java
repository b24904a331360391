package io.zhuangan.notification;

import io.zhuangan.shared.AccessScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Orders mail, in the transaction of the use case that calls it; {@link MailHandler} sends it. Without a mail server in
 * the settings nothing is ordered, so nothing piles up.
 */
@ApplicationScoped
public class Mailer {
    static final String KIND = "mail";

    @Inject
    Outbox outbox;

    private final MailSettings settings = MailSettings.of(System.getenv());

    /** An order; plain text. */
    public record Mail(String to, String name, String subject, String text) {}

    /** Whether a mail server is set up. */
    public boolean ready() {
        return settings.host() != null;
    }

    public void put(AccessScope scope, String to, String name, String subject, String text) {
        outbox.put(scope, KIND, new Mail(to, name, subject, text));
    }

    /** A page as readers outside reach it. @param path from the root */
    public String address(String path) {
        return settings.baseUrl() + path;
    }
}
