package fi.verkosto.account.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.shared.Languages;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
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
        if (request.getRequestURI().startsWith("/api/") && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null) {
            return Collections.list(request.getLocales()).stream()
                    .map(Locale::getLanguage)
                    .filter(Languages::isKnown)
                    .findFirst()
                    .map(Locale::forLanguageTag)
                    .orElseGet(() -> chosenLocale(request));
        }
        return chosenLocale(request);
    }

    private static Locale chosenLocale(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn me) {
            return me.locale();
        }
        String asked = request.getParameter(PARAMETER);
        if (isKnown(asked)) {
            return Locale.forLanguageTag(asked);
        }
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie != null && isKnown(cookie.getValue())
                ? Locale.forLanguageTag(cookie.getValue())
                : Languages.FINNISH;
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
