package fi.verkosto.account.web;

import fi.verkosto.account.AccountService;
import fi.verkosto.account.SignedIn;
import fi.verkosto.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The language switch: kept in the account, or in a cookie for visitors who come with {@code ?lang=sv}. */
@Controller
class LanguageController {

    /** A page of ours with its encoded query; never another site. */
    private static final String PAGE = "/[a-z][\\w/-]*(\\?[\\w.~%=&-]*)?";

    private final AccountService accounts;

    LanguageController(AccountService accounts) {
        this.accounts = accounts;
    }

    @PostMapping("/language")
    String update(
            @RequestParam String language,
            @RequestParam(required = false) @Nullable String back,
            @AuthenticationPrincipal SignedIn me) {
        if (!AccountLocaleResolver.isKnown(language)) {
            throw new NotFound();
        }
        accounts.speak(me.id(), language);
        return "redirect:" + pageOfOurs(back, "/start");
    }

    /** The address to which somebody wants to go back when it is a page of ours, otherwise another one. */
    static String pageOfOurs(@Nullable String back, String otherwise) {
        return back != null && back.matches(PAGE) ? back : otherwise;
    }

    /** Remembers a visitor's choice. */
    @Configuration(proxyBeanMethods = false)
    static class Remembering implements WebMvcConfigurer {

        private final LocaleResolver locales;

        Remembering(LocaleResolver locales) {
            this.locales = locales;
        }

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(new HandlerInterceptor() {
                @Override
                public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                    String asked = request.getParameter(AccountLocaleResolver.PARAMETER);
                    if (AccountLocaleResolver.isKnown(asked)) {
                        locales.setLocale(request, response, Locale.forLanguageTag(asked));
                    }
                    return true;
                }
            });
        }
    }
}
