package cn.tongxinyuan.platform.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link PageFailures} around the handler of the container. */
public class PageFailuresFactory extends ExceptionHandlerFactory {

    public PageFailuresFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PageFailures(getWrapped().getExceptionHandler());
    }
}
