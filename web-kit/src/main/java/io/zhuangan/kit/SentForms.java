package io.zhuangan.kit;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The forms that one session sent lately and where each of them led. Kept in the session's memory alone: where the
 * server was restarted in between, the page that sent the form has expired as well. Safe for several threads.
 */
final class SentForms implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NAME = SentForms.class.getName();

    /** More than one person sends while an answer is on its way. */
    static final int KEPT = 20;

    private transient Map<String, CompletableFuture<String>> sent;

    static SentForms of(HttpSession session) {
        synchronized (SentForms.class) {
            SentForms forms = (SentForms) session.getAttribute(NAME);
            if (forms == null) {
                forms = new SentForms();
                session.setAttribute(NAME, forms);
            }
            return forms;
        }
    }

    /** Whether this form is the first of its kind; if so, the caller carries it out and tells {@link #led}. */
    synchronized boolean begins(String print) {
        return forms().putIfAbsent(print, new CompletableFuture<>()) == null;
    }

    /** @param address where the form led; null where it led nowhere, so that it may be tried again */
    void led(String print, String address) {
        CompletableFuture<String> waiting;
        synchronized (this) {
            waiting = address == null ? forms().remove(print) : forms().get(print);
        }
        if (waiting != null) waiting.complete(address);
    }

    /** Where the same form led before; waits while it is still being carried out. Empty where it led nowhere. */
    Optional<String> before(String print, Duration patience) {
        CompletableFuture<String> first;
        synchronized (this) {
            first = forms().get(print);
        }
        if (first == null) return Optional.empty();
        try {
            return Optional.ofNullable(first.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Map<String, CompletableFuture<String>> forms() {
        if (sent == null) {
            sent = new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<String>> eldest) {
                    return size() > KEPT;
                }
            };
        }
        return sent;
    }
}
