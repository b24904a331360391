package io.zhuangan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.TestDatabase;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Mail over SMTP, to a server that keeps what it gets. */
class MailHandlerTest {
    private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final List<String> got = new CopyOnWriteArrayList<>();
    private int callers;

    MailHandlerTest() throws IOException {
        Thread door = new Thread(this::serve);
        door.setDaemon(true);
        door.start();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket caller = server.accept();
                    BufferedReader in = new BufferedReader(
                            new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
                callers++;
                answer(caller, "220 here");
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    if (line.startsWith("DATA")) {
                        answer(caller, "354 go on");
                        StringBuilder mail = new StringBuilder();
                        for (line = in.readLine(); !line.equals("."); line = in.readLine())
                            mail.append(line).append("\r\n");
                        got.add(mail.toString());
                    }
                    answer(caller, "250 ok");
                }
            } catch (IOException closed) {
                // the next caller, or the end of the test
            }
        }
    }

    private static void answer(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private MailHandler handler(int port) {
        MailHandler handler = new MailHandler(MailSettings.of(Map.of(
                "ZHUANGAN_SMTP_HOST",
                "127.0.0.1",
                "ZHUANGAN_SMTP_PORT",
                String.valueOf(port),
                "ZHUANGAN_SMTP_FROM",
                "zhuangan@example.org")));
        handler.clock = TestDatabase.CLOCK;
        return handler;
    }

    private static OutboxMessage order(UUID key, String to) {
        Mailer.Mail mail =
                new Mailer.Mail(to, "孙亦宁", "风险提示 Risk bulletin\r\nBcc: x@example.org", "看这里：\nhttps://example.org");
        return new OutboxMessage(1, key, "mail", Outbox.Json.MAPPER.toJson(mail), 1);
    }

    @Test
    @DisplayName("同一份邮件送两次，编号一样；两封走一个连接；主题和收件人都是中文，主题里塞不进别的收件人")
    void mails() throws Exception {
        MailHandler handler = handler(server.getLocalPort());
        UUID key = UUID.randomUUID();
        handler.handle(order(key, "sun@example.org"));
        handler.handle(order(key, "sun@example.org"));
        handler.close();
        assertThat(got).hasSize(2);
        assertThat(callers).isEqualTo(1);
        for (String raw : got) {
            MimeMessage mail = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
            assertThat(mail.getMessageID()).isEqualTo("<" + key + "@zhuangan>");
            assertThat(mail.getSubject()).startsWith("风险提示 Risk bulletin");
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal())
                    .isEqualTo("孙亦宁");
            assertThat(mail.getContent().toString()).contains("https://example.org");
            assertThat(mail.getSentDate().toInstant()).isEqualTo(TestDatabase.CLOCK.instant());
        }
    }

    @Test
    @DisplayName("邮件服务器不在、地址不像地址、没有设邮件服务器：错误交回发件箱，由它再送")
    void failuresGoBack() throws Exception {
        int port = server.getLocalPort();
        server.close();
        MailHandler handler = handler(port);
        assertThatThrownBy(() -> handler.handle(order(UUID.randomUUID(), "sun@example.org")))
                .isInstanceOf(MessagingException.class);
        assertThatThrownBy(() -> handler(port).handle(order(UUID.randomUUID(), "not an address")))
                .isInstanceOf(MessagingException.class);
        assertThatThrownBy(() -> new MailHandler(MailSettings.of(Map.of())).handle(order(UUID.randomUUID(), "a@b")))
                .hasMessageContaining("no mail server");
    }
}
