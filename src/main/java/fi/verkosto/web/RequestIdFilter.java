package fi.verkosto.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request a number that stands in the log, in the history and on error pages. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIdFilter extends OncePerRequestFilter implements ServletRequestListener {

    private static final String KEY = "request";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String number = UUID.randomUUID().toString().substring(0, 13);
        MDC.put(KEY, number);
        request.setAttribute("reference", number);
        response.setHeader("X-Request-Id", number);
        chain.doFilter(request, response);
    }

    /** Not at the end of the filter: what failed is logged, and its error page made, after all filters. */
    @Override
    public void requestDestroyed(ServletRequestEvent ended) {
        MDC.remove(KEY);
    }
}
