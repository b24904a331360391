package io.zhuangan.notification;

import java.util.Map;

/**
 * Where mail goes: {@code ZHUANGAN_SMTP_HOST}, {@code _PORT}, {@code _USER}, {@code _PASSWORD}, {@code _FROM}, and
 * {@code ZHUANGAN_SMTP_TLS} ({@code true} asks for STARTTLS and goes on only with it).
 *
 * @param host null where no mail is sent
 * @param user null for a server that asks for none
 * @param baseUrl address of the platform for links
 */
record MailSettings(String host, int port, String user, String password, String from, boolean tls, String baseUrl) {
    static MailSettings of(Map<String, String> env) {
        String host = value(env, "ZHUANGAN_SMTP_HOST", null);
        String http = value(env, "ZHUANGAN_HTTP_PORT", "8080");
        return new MailSettings(
                host,
                Integer.parseInt(value(env, "ZHUANGAN_SMTP_PORT", "25")),
                value(env, "ZHUANGAN_SMTP_USER", null),
                value(env, "ZHUANGAN_SMTP_PASSWORD", null),
                value(env, "ZHUANGAN_SMTP_FROM", "zhuangan@localhost"),
                Boolean.parseBoolean(value(env, "ZHUANGAN_SMTP_TLS", "false")),
                value(env, "ZHUANGAN_BASE_URL", "http://localhost:" + http));
    }

    private static String value(Map<String, String> env, String name, String otherwise) {
        String value = env.get(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
