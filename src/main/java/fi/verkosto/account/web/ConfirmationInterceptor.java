package fi.verkosto.account.web;

import fi.verkosto.account.Confirmed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends whoever has not said for a while who they are to the page that asks for it, and back. */
@Component
class ConfirmationInterceptor implements HandlerInterceptor {

    private static final Duration OF_PAGES = Duration.ofMinutes(10);
    private static final Duration OF_FORMS = Duration.ofMinutes(30);

    private final Clock clock;

    ConfirmationInterceptor(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Confirmed wanted = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Confirmed.class) : null;
        if (wanted == null || isFresh(request)) {
            return true;
        }
        String page = isForm(request) ? page(request, wanted) : address(request);
        response.sendRedirect(UriComponentsBuilder.fromPath("/profile/confirmation")
                .queryParam("back", "{back}")
                .encode()
                .buildAndExpand(page)
                .toUriString());
        return false;
    }

    private static String page(HttpServletRequest request, Confirmed wanted) {
        String sentTo = request.getRequestURI();
        return wanted.button() ? sentTo.substring(0, sentTo.lastIndexOf('/')) : sentTo + wanted.page();
    }

    private boolean isFresh(HttpServletRequest request) {
        Duration longest = isForm(request) ? OF_FORMS : OF_PAGES;
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedInAuthentication me
                && me.confirmedAt().isAfter(clock.instant().minus(longest));
    }

    private static boolean isForm(HttpServletRequest request) {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    }

    private static String address(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** Stands before every handler. */
    @Configuration(proxyBeanMethods = false)
    static class Registration implements WebMvcConfigurer {

        private final ConfirmationInterceptor confirmation;

        Registration(ConfirmationInterceptor confirmation) {
            this.confirmation = confirmation;
        }

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(confirmation);
        }
    }
}
