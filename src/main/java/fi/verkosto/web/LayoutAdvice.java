package fi.verkosto.web;

import fi.verkosto.shared.Languages;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What the layout of every page needs: who looks at it, where, and a fresh key for its forms. */
@ControllerAdvice
class LayoutAdvice {

    private final String assets;

    LayoutAdvice() throws IOException {
        CRC32 sum = new CRC32();
        for (Resource asset : new PathMatchingResourcePatternResolver().getResources("classpath:/static/*s/*")) {
            sum.update(asset.getContentAsByteArray());
        }
        this.assets = Long.toHexString(sum.getValue());
    }

    @ModelAttribute
    void layout(Model model, HttpServletRequest request, @Nullable Authentication authentication) {
        model.addAllAttributes(of(request, authentication));
    }

    /** The same for a page about what went wrong, which no controller has made. */
    Map<String, Object> of(HttpServletRequest request, @Nullable Authentication authentication) {
        Map<String, Object> layout = new HashMap<>();
        layout.put("path", request.getRequestURI());
        layout.put("address", new Address(request));
        layout.put("assets", assets);
        addLanguages(layout, RequestContextUtils.getLocale(request).getLanguage());
        if (authentication != null && !(authentication instanceof AnonymousAuthenticationToken)) {
            layout.put("me", authentication.getPrincipal());
        }
        String sent = request.getParameter(FormKeys.FIELD);
        layout.put("formKey", sent == null ? UUID.randomUUID().toString() : sent);
        return layout;
    }

    /**
     * Of texts that people have typed, in Finnish as a rule, and of names, which are Swedish on Swedish pages; absent where
     * it is the page's own.
     */
    private static void addLanguages(Map<String, Object> layout, String language) {
        String finnish = Languages.FINNISH.getLanguage();
        if (!language.equals(finnish)) {
            layout.put("typedLanguage", finnish);
        }
        if (language.equals("en")) {
            layout.put("namesLanguage", finnish);
        }
    }

    /** What people leave empty is absent. */
    @InitBinder
    void trim(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
    }
}
