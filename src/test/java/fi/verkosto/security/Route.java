package fi.verkosto.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** An address of the running program with one of its methods. */
record Route(String method, String pattern, HandlerMethod handler) implements Comparable<Route> {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

    /** All request mappings, ours and those of libraries, by their key. */
    static Map<String, Route> all(ApplicationContext context) {
        Map<String, Route> routes = new TreeMap<>();
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().forEach((info, handler) -> add(info, handler, routes)));
        return inOrder(routes);
    }

    private static void add(RequestMappingInfo info, HandlerMethod handler, Map<String, Route> routes) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        for (String pattern : info.getPatternValues()) {
            if (methods.isEmpty()) {
                put(new Route("GET", pattern, handler), routes);
            }
            methods.forEach(method -> put(new Route(method.name(), pattern, handler), routes));
        }
    }

    private static void put(Route route, Map<String, Route> routes) {
        routes.putIfAbsent(route.key(), route);
    }

    /** Reading before writing, undoing after doing, signing out last. */
    private static Map<String, Route> inOrder(Map<String, Route> routes) {
        Map<String, Route> ordered = new LinkedHashMap<>();
        routes.values().stream().sorted().forEach(route -> ordered.put(route.key(), route));
        return ordered;
    }

    String key() {
        return method + " " + pattern;
    }

    boolean isApi() {
        return pattern.startsWith("/api/v1");
    }

    boolean writes() {
        return !method.equals("GET");
    }

    /** Methods that this address does not answer to, as far as the mapping says. */
    static List<String> otherMethods(String pattern, Map<String, Route> routes) {
        return METHODS.stream()
                .filter(method -> !method.equals("HEAD"))
                .filter(method -> !routes.containsKey(method + " " + pattern))
                .toList();
    }

    private int rank() {
        return METHODS.indexOf(method) + (pattern.equals("/sign-in") && writes() ? 100 : 0);
    }

    @Override
    public int compareTo(Route other) {
        int byRank = Integer.compare(rank(), other.rank());
        return byRank != 0 ? byRank : key().compareTo(other.key());
    }
}
