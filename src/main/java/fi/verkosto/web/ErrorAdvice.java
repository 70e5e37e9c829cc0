package fi.verkosto.web;

import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.NotFound;
import fi.verkosto.shared.Refusal;
import fi.verkosto.shared.ViolatedConstraint;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** The only place where what went wrong becomes a page. */
@ControllerAdvice
class ErrorAdvice {

    /** Name of the flash attribute with what a rule has refused. */
    static final String REFUSAL = "refusal";

    private static final Pattern RECORD = Pattern.compile("/[a-z-]+/\\d+(?=/|$)");

    /** Parameters that say what an empty form is about. */
    private static final List<String> ABOUT = List.of("season", "municipality", "membership", "to");

    private final LayoutAdvice layout;
    private final ObjectProvider<RequestMappingHandlerMapping> pages;

    ErrorAdvice(
            LayoutAdvice layout,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages) {
        this.layout = layout;
        this.pages = pages;
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class, HandlerMethodValidationException.class
    })
    ModelAndView notFound(HttpServletRequest request) {
        return page("error/404", HttpStatus.NOT_FOUND, request);
    }

    @ExceptionHandler({ChangedMeanwhile.class, OptimisticLockingFailureException.class})
    ModelAndView changedMeanwhile(HttpServletRequest request) {
        return conflict("error.409.text", request);
    }

    @ExceptionHandler(PessimisticLockingFailureException.class)
    ModelAndView waitedTooLong(HttpServletRequest request) {
        return conflict("error.409.locked", request);
    }

    @ExceptionHandler(FormAlreadySent.class)
    ModelAndView alreadySent(FormAlreadySent refusal, HttpServletRequest request) {
        return page("error/409", HttpStatus.UNPROCESSABLE_CONTENT, request)
                .addObject("key", refusal.messageKey())
                .addObject("back", refusal.made())
                .addObject("backText", "error.409.made")
                .addObject("again", emptyForm(request));
    }

    @ExceptionHandler(FormBeingProcessed.class)
    ModelAndView beingProcessed(FormBeingProcessed refusal, HttpServletRequest request) {
        return page("error/409", HttpStatus.CONFLICT, request).addObject("key", refusal.messageKey());
    }

    @ExceptionHandler(FormKeyMissing.class)
    ModelAndView keyMissing(FormKeyMissing refusal, HttpServletRequest request) {
        return page("error/409", HttpStatus.BAD_REQUEST, request).addObject("key", refusal.messageKey());
    }

    /**
     * A refusal outside a form: back to the page where the button was, with the reason on top. A page that refuses itself to be
     * opened would only refuse again.
     */
    @ExceptionHandler(Refusal.class)
    ModelAndView refused(Refusal refusal, HttpServletRequest request) {
        FlashMap flash = RequestContextUtils.getOutputFlashMap(request);
        if (flash != null) {
            flash.put(REFUSAL, Map.of("key", refusal.messageKey(), "arguments", RefusalWords.arguments(refusal)));
        }
        String back = refererPath(request).orElse("/start");
        if (isPageItself(back, request)) {
            back = recordPath(request)
                    .filter(record -> !isPageItself(record, request))
                    .orElse("/start");
        }
        return new ModelAndView("redirect:" + back);
    }

    /** The database said no first: its constraint names the text. */
    @ExceptionHandler(DataIntegrityViolationException.class)
    ModelAndView refusedByDatabase(DataIntegrityViolationException violation, HttpServletRequest request) {
        String constraint = ViolatedConstraint.nameIn(violation).orElseThrow(() -> violation);
        return page("error/409", HttpStatus.CONFLICT, request).addObject("key", "constraint." + constraint);
    }

    /** With links to the page of the record, whichever of its addresses the button had, and to its history. */
    private ModelAndView conflict(String key, HttpServletRequest request) {
        ModelAndView page = page("error/409", HttpStatus.CONFLICT, request).addObject("key", key);
        recordPath(request)
                .ifPresent(record -> page.addObject("back", record).addObject("history", record + "/history"));
        return page;
    }

    private static Optional<String> recordPath(HttpServletRequest request) {
        Matcher record = RECORD.matcher(request.getRequestURI());
        return record.lookingAt() ? Optional.of(record.group()) : Optional.empty();
    }

    private static boolean isPageItself(String path, HttpServletRequest request) {
        return request.getMethod().equals("GET") && path.equals(request.getRequestURI());
    }

    /** The address of the empty form, with what it is about; null when the form is part of another page. */
    private @Nullable String emptyForm(HttpServletRequest request) {
        String pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) + "/new";
        boolean known = pages.getObject().getHandlerMethods().keySet().stream()
                .anyMatch(page -> page.getPatternValues().contains(pattern));
        if (!known) {
            return null;
        }
        UriComponentsBuilder form = UriComponentsBuilder.fromPath(request.getRequestURI() + "/new");
        for (String about : ABOUT) {
            String[] values = request.getParameterValues(about);
            if (values != null) {
                form.queryParam(about, (Object[]) values);
            }
        }
        return form.encode().toUriString();
    }

    private static Optional<String> refererPath(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader("Referer"))
                    .map(URI::create)
                    .filter(referer -> request.getServerName().equals(referer.getHost()))
                    .map(URI::getRawPath)
                    .filter(path -> path.matches("/[a-z][\\w/%-]*"));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private ModelAndView page(String view, HttpStatus status, HttpServletRequest request) {
        return new ModelAndView(view, status)
                .addAllObjects(
                        layout.of(request, SecurityContextHolder.getContext().getAuthentication()));
    }
}
