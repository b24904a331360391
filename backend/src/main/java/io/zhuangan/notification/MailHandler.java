package io.zhuangan.notification;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Properties;

/**
 * Sends mail over SMTP. The order's key is the message's id, so a mail sent again after a crash between the sending and
 * the note of it is the same message for whoever receives it. One connection is kept while mails follow each other.
 */
@ApplicationScoped
public class MailHandler implements OutboxHandler {
    private static final String TIMEOUT = "10000";
    private static final long IDLE = Duration.ofSeconds(20).toNanos();

    private static final DateTimeFormatter MAIL_DATE = DateTimeFormatter.RFC_1123_DATE_TIME;

    @Inject
    Clock clock;

    private final MailSettings settings;
    private Session session;
    private Transport open;
    private long used;

    protected MailHandler() {
        this(MailSettings.of(System.getenv()));
    }

    MailHandler(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public String kind() {
        return Mailer.KIND;
    }

    @Override
    public synchronized void handle(OutboxMessage order) throws MessagingException {
        if (settings.host() == null) throw new MessagingException("no mail server is set up");
        MimeMessage mail = message(order);
        try {
            transport().sendMessage(mail, mail.getAllRecipients());
            used = System.nanoTime();
        } catch (MessagingException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private MimeMessage message(OutboxMessage order) throws MessagingException {
        Mailer.Mail words = order.payload(Mailer.Mail.class);
        String id = "<" + order.key() + "@zhuangan>";
        MimeMessage mail = new MimeMessage(session()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        try {
            mail.setFrom(new InternetAddress(settings.from()));
            mail.setRecipient(
                    Message.RecipientType.TO,
                    new InternetAddress(words.to(), words.name(), StandardCharsets.UTF_8.name()));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        mail.setSubject(words.subject(), StandardCharsets.UTF_8.name());
        mail.setText(words.text(), StandardCharsets.UTF_8.name());
        mail.setHeader("Date", MAIL_DATE.format(ZonedDateTime.now(clock)));
        mail.saveChanges();
        return mail;
    }

    private Session session() {
        if (session == null) {
            Properties p = new Properties();
            p.put("mail.smtp.connectiontimeout", TIMEOUT);
            p.put("mail.smtp.timeout", TIMEOUT);
            p.put("mail.smtp.writetimeout", TIMEOUT);
            p.put("mail.smtp.auth", String.valueOf(settings.user() != null));
            p.put("mail.smtp.starttls.enable", String.valueOf(settings.tls()));
            p.put("mail.smtp.starttls.required", String.valueOf(settings.tls()));
            session = Session.getInstance(p);
        }
        return session;
    }

    private Transport transport() throws MessagingException {
        if (open != null && System.nanoTime() - used > IDLE) close();
        if (open == null) {
            open = session().getTransport("smtp");
            open.connect(settings.host(), settings.port(), settings.user(), settings.password());
        }
        return open;
    }

    @PreDestroy
    synchronized void close() {
        try {
            if (open != null) open.close();
        } catch (MessagingException e) {
            System.getLogger(MailHandler.class.getName()).log(System.Logger.Level.DEBUG, "mail server left", e);
        } finally {
            open = null;
        }
    }
}
