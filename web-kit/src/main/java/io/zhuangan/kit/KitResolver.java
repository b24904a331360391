package io.zhuangan.kit;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.context.FacesContext;
import java.util.ResourceBundle;

/** Gives pages {@code #{kit}} and, for each room with texts, {@code #{roomTxt}}; a jar without CDI beans has no other way. */
public class KitResolver extends ELResolver {
    private static final String SUFFIX = "Txt";

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !(property instanceof String name)) return null;
        Object found = null;
        if (name.equals("kit")) {
            found = new Kit(FacesContext.getCurrentInstance());
        } else if (name.endsWith(SUFFIX) && name.length() > SUFFIX.length()) {
            found = texts(name.substring(0, name.length() - SUFFIX.length()));
        }
        if (found != null) context.setPropertyResolved(null, property);
        return found;
    }

    private static Texts.View texts(String room) {
        ResourceBundle bundle =
                Texts.in(Kit.localeOf(FacesContext.getCurrentInstance())).room(room.toLowerCase(java.util.Locale.ROOT));
        return bundle == null ? null : new Texts.View(bundle);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // nothing here can be set
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base == null ? Object.class : null;
    }
}
