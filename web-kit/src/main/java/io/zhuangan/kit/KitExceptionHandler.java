package io.zhuangan.kit;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Errors on pages. A refused step becomes a message above the form, with everything typed still in place; a row that is
 * not there, or an address that makes no sense, becomes 404; a page that was open too long is loaded again; the unforeseen gets a number and the log.
 */
public class KitExceptionHandler extends ExceptionHandlerWrapper {
    private static final Logger LOG = System.getLogger(KitExceptionHandler.class.getName());

    public KitExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> queue =
                        getUnhandledExceptionQueuedEvents().iterator();
                queue.hasNext(); ) {
            ExceptionQueuedEvent event = queue.next();
            Throwable thrown = event.getContext().getException();
            boolean tooLate = PhaseId.RENDER_RESPONSE.equals(event.getContext().getPhaseId())
                    || faces.getExternalContext().isResponseCommitted();
            if (answer(faces, thrown, tooLate)) queue.remove();
        }
        if (senseless(faces)) sendError(faces, HttpServletResponse.SC_NOT_FOUND);
        getWrapped().handle();
    }

    /** An address that lacks a key, or has a word where a number belongs, is the address of nothing. */
    private static boolean senseless(FacesContext faces) {
        return !faces.isPostback()
                && faces.isValidationFailed()
                && !faces.getResponseComplete()
                && !faces.getExternalContext().isResponseCommitted();
    }

    private boolean answer(FacesContext faces, Throwable thrown, boolean tooLate) {
        if (expired(thrown)) return reload(faces);
        Locale locale = Kit.localeOf(faces);
        Optional<Refusal> refusal = Refusal.of(thrown, locale);
        if (refusal.isEmpty()) return !tooLate && faces.isPostback() && unforeseen(faces, thrown, locale);
        if (faces.getExternalContext().isResponseCommitted()) return false;
        if (!faces.isPostback() || tooLate) {
            int status = refusal.get().status();
            return sendError(faces, status == 422 || status == 409 ? HttpServletResponse.SC_NOT_FOUND : status);
        }
        return tell(faces, refusal.get());
    }

    private static boolean unforeseen(FacesContext faces, Throwable thrown, Locale locale) {
        String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.log(
                Level.ERROR,
                "page error " + number + " on " + faces.getViewRoot().getViewId(),
                thrown);
        return tell(faces, Refusal.unexpected(number, locale));
    }

    private static boolean tell(FacesContext faces, Refusal refusal) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, refusal.sentence(), null));
        faces.validationFailed();
        faces.renderResponse();
        return true;
    }

    private static boolean sendError(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
            return true;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static boolean expired(Throwable thrown) {
        int depth = 0;
        for (Throwable t = thrown; t != null && depth < 10; t = t.getCause(), depth++) {
            if (t instanceof ViewExpiredException) return true;
        }
        return false;
    }

    private static boolean reload(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String query = request.getQueryString();
        try {
            external.redirect(request.getRequestURI() + "?"
                    + (query == null || query.contains("again=1") ? "" : query + "&") + "again=1");
            return true;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
