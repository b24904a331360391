package io.zhuangan.kit;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link KitExceptionHandler} in front of the handler of Faces. */
public class KitExceptionHandlerFactory extends ExceptionHandlerFactory {
    public KitExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new KitExceptionHandler(getWrapped().getExceptionHandler());
    }
}
