package fi.verkosto.account.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.shared.Languages;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of the account; for visitors that of the address or of their last choice; otherwise Finnish. Programs say
 * in a header which language they want.
 */
@Component("localeResolver")
class AccountLocaleResolver implements LocaleResolver {

    static final String PARAMETER = "lang";

    private static final String COOKIE = "language";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return isProgram(request)
                ? wanted(request).or(AccountLocaleResolver::ofAccount).orElse(Languages.FINNISH)
                : ofAccount().or(() -> chosen(request)).orElse(Languages.FINNISH);
    }

    /** The interface is asked by programs; nobody chooses there by address or cookie. */
    private static boolean isProgram(HttpServletRequest request) {
        String address = request.getRequestURI();
        return address != null && address.startsWith("/api/");
    }

    private static Optional<Locale> wanted(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .filter(Languages::isKnown)
                        .findFirst()
                        .map(Locale::forLanguageTag);
    }

    private static Optional<Locale> ofAccount() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn me
                ? Optional.of(me.locale())
                : Optional.empty();
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        String asked = request.getParameter(PARAMETER);
        if (isKnown(asked)) {
            return Optional.of(Locale.forLanguageTag(asked));
        }
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .filter(AccountLocaleResolver::isKnown)
                .map(Locale::forLanguageTag);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) {
            Cookie cookie = new Cookie(COOKIE, locale.getLanguage());
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            cookie.setMaxAge(60 * 60 * 24 * 365);
            response.addCookie(cookie);
        }
    }

    static boolean isKnown(@Nullable String language) {
        return language != null && Languages.isKnown(language);
    }
}
