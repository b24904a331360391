package io.zhuangan.bulletin;

import io.zhuangan.bulletin.domain.Bulletin;
import io.zhuangan.bulletin.domain.BulletinRecipient;
import io.zhuangan.notification.Mailer;
import io.zhuangan.notification.Notifier;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What people of firms hear of bulletins: in their inbox, and by mail where an address is known and mail is set up. */
@ApplicationScoped
public class BulletinNews {
    private static final String PAGE = "/association/zone/bulletin.xhtml?about=";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<String> REMINDERS =
            List.of("", "bulletin.RECEIPT_SOON", "bulletin.RECEIPT_DUE", "bulletin.RECEIPT_OVERDUE");

    @Inject
    Notifier notifier;

    @Inject
    Mailer mailer;

    /** @return whether a mail goes out, too */
    boolean published(AccessScope scope, Bulletin bulletin, BulletinRecipient to) {
        BulletinContent content = bulletin.content();
        notifier.tell(
                scope,
                to.personId(),
                "bulletin." + bulletin.kind() + (content.exercise() ? "_EXERCISE" : ""),
                List.of(content.title(), content.receiptBy() == null ? "—" : content.receiptBy()),
                PAGE + bulletin.key());
        return mail(scope, bulletin, to, bulletin.kind().name());
    }

    /** @param step 1 before, 2 at, 3 after the deadline */
    void reminded(AccessScope scope, Bulletin bulletin, BulletinRecipient to, int step) {
        notifier.tell(
                scope,
                to.personId(),
                REMINDERS.get(step),
                List.of(bulletin.content().title(), bulletin.content().receiptBy()),
                PAGE + bulletin.key());
        mail(scope, bulletin, to, "REMINDER");
    }

    private boolean mail(AccessScope scope, Bulletin bulletin, BulletinRecipient to, String template) {
        if (to.email() == null || !mailer.ready()) return false;
        BulletinContent c = bulletin.content();
        String[] mail = Template.of(template)
                .replace("{exercise}", c.exercise() ? "【演练 Exercise】" : "")
                .replace("{title}", c.english() ? c.title() + " / " + c.titleEn() : c.title())
                .replace("{name}", to.name())
                .replace("{deadline}", deadline(c.receiptBy()))
                .replace("{link}", mailer.address(PAGE + bulletin.key()))
                .split("\n", 2);
        mailer.put(scope, to.email(), to.name(), mail[0], mail[1].stripLeading());
        return true;
    }

    private static String deadline(Instant by) {
        return by == null ? "—" : MINUTE.format(by.atZone(Time.SHANGHAI));
    }

    /** Subject in the first line, then the text in both languages. */
    private static final class Template {
        static String of(String name) {
            try (InputStream in = BulletinNews.class.getResourceAsStream("/bulletin/mail-" + name + ".txt")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
