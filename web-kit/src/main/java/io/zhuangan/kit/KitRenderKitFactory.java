package io.zhuangan.kit;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets no {@code style} attribute reach a page: the policy forbids them, and some PrimeFaces parts write one
 * regardless. What they meant stands in pf.css.
 */
public class KitRenderKitFactory extends RenderKitFactory {
    private final Map<RenderKit, RenderKit> known = new ConcurrentHashMap<>();

    public KitRenderKitFactory(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public RenderKit getRenderKit(FacesContext context, String id) {
        RenderKit kit = getWrapped().getRenderKit(context, id);
        return kit == null ? null : known.computeIfAbsent(kit, Plain::new);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Plain extends RenderKitWrapper {
        Plain(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter createResponseWriter(Writer writer, String types, String encoding) {
            return new Styleless(getWrapped().createResponseWriter(writer, types, encoding));
        }
    }

    private static final class Styleless extends ResponseWriterWrapper {
        Styleless(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            if (!"style".equals(name)) super.writeAttribute(name, value, property);
        }

        @Override
        public ResponseWriter cloneWithWriter(Writer writer) {
            return new Styleless(getWrapped().cloneWithWriter(writer));
        }
    }
}
