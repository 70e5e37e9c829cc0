package fi.verkosto.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which addresses the program has and how they can be asked, so that a refusal says what is so. */
@Component
class Routes {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    Routes(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** The methods of the address that is asked for, whoever may use them; empty when there is no such address. */
    Set<RequestMethod> methodsOf(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(
                request.getRequestURI().substring(request.getContextPath().length()));
        Set<RequestMethod> methods = EnumSet.noneOf(RequestMethod.class);
        mappings.getObject().getHandlerMethods().keySet().stream()
                .filter(route -> names(route, path))
                .forEach(route -> methods.addAll(methodsOf(route)));
        if (methods.contains(RequestMethod.GET)) {
            methods.add(RequestMethod.HEAD);
        }
        return methods;
    }

    /** What is left over for a whole tree of addresses names none of them. */
    private static boolean names(RequestMappingInfo route, PathContainer path) {
        return route.getPathPatternsCondition() != null
                && route.getPathPatternsCondition().getPatterns().stream()
                        .anyMatch(pattern -> !pattern.getPatternString().endsWith("/**") && pattern.matches(path));
    }

    private static Set<RequestMethod> methodsOf(RequestMappingInfo route) {
        Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty() ? EnumSet.allOf(RequestMethod.class) : methods;
    }
}
