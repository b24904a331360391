package io.zhuangan.kit;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import java.io.IOException;

/** Notes where a form leads, for {@link SentTwice}. */
public class KitExternalContextFactory extends ExternalContextFactory {
    public KitExternalContextFactory(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        return new ExternalContextWrapper(getWrapped().getExternalContext(context, request, response)) {
            @Override
            public void redirect(String address) throws IOException {
                super.redirect(address);
                getRequestMap().put(SentTwice.LED, address);
            }
        };
    }
}
