package fi.verkosto.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
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
        model.addAttribute("path", request.getRequestURI());
        model.addAttribute("address", new Address(request));
        model.addAttribute("assets", assets);
        if (authentication != null && !(authentication instanceof AnonymousAuthenticationToken)) {
            model.addAttribute("me", authentication.getPrincipal());
        }
        String sent = request.getParameter(FormKeys.FIELD);
        model.addAttribute("formKey", sent == null ? UUID.randomUUID().toString() : sent);
    }

    /** What people leave empty is absent. */
    @InitBinder
    void trim(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
    }
}
