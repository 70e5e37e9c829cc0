package fi.verkosto.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * Forms are records. When one of their fields cannot be read, Spring makes the record all the same but leaves its errors
 * without it, so that the page could neither show the other fields nor mark further ones; here they are brought together.
 * Spring Boot takes one such bean only: htmx-spring-boot's, which serves its annotations on handlers, stands back.
 */
@Primary
@Configuration(proxyBeanMethods = false)
class FormBindingConfiguration implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected InitBinderDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> binderMethods) {
                return new ServletRequestDataBinderFactory(binderMethods, getWebBindingInitializer()) {
                    @Override
                    protected FormBinder createBinderInstance(
                            @Nullable Object target, String name, NativeWebRequest request) {
                        return new FormBinder(target, name);
                    }
                };
            }
        };
    }

    private static final class FormBinder extends ExtendedServletRequestDataBinder {

        private @Nullable AbstractPropertyBindingResult whole;

        FormBinder(@Nullable Object target, String name) {
            super(target, name);
        }

        @Override
        protected AbstractPropertyBindingResult getInternalBindingResult() {
            if (whole != null) {
                return whole;
            }
            AbstractPropertyBindingResult result = super.getInternalBindingResult();
            if (getTarget() == null || result.getTarget() != null || !result.hasErrors()) {
                return result;
            }
            AbstractPropertyBindingResult joined = createBeanPropertyBindingResult();
            joined.addAllErrors(result);
            whole = joined;
            return joined;
        }
    }
}
