package fi.verkosto.account.web;

import fi.verkosto.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;

/** Answers of the interface before any controller is reached. */
@Component
class ApiProblems {

    private final Problems problems;
    private final Routes routes;

    ApiProblems(Problems problems, Routes routes) {
        this.problems = problems;
        this.routes = routes;
    }

    /** The token is none of ours. */
    void unauthorized(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.answer(request, response, HttpStatus.UNAUTHORIZED, "problem.unauthorized");
    }

    /** Nobody has said who asks. */
    void anonymous(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Set<RequestMethod> methods = routes.methodsOf(request);
        if (methods.isEmpty() || methods.contains(RequestMethod.resolve(request.getMethod()))) {
            unauthorized(request, response);
        } else {
            notAllowed(request, response, methods);
        }
    }

    /** The owner of the token may not do this, or nobody can. */
    void refused(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Set<RequestMethod> methods = routes.methodsOf(request);
        if (methods.isEmpty()) {
            problems.answer(request, response, HttpStatus.NOT_FOUND, "problem.not-found");
        } else if (methods.contains(RequestMethod.resolve(request.getMethod()))) {
            problems.answer(request, response, HttpStatus.FORBIDDEN, "problem.forbidden");
        } else {
            notAllowed(request, response, methods);
        }
    }

    private void notAllowed(HttpServletRequest request, HttpServletResponse response, Set<RequestMethod> methods)
            throws IOException {
        response.setHeader(HttpHeaders.ALLOW, allow(methods));
        problems.answer(request, response, HttpStatus.METHOD_NOT_ALLOWED, "problem.not-allowed");
    }

    /** The methods as the header names them. */
    static String allow(Set<RequestMethod> methods) {
        return methods.stream().map(RequestMethod::name).collect(Collectors.joining(", "));
    }
}
