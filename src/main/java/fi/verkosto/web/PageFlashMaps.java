package fi.verkosto.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** Looks for notices of the page before in the session, but not for static files: they need no database. */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class PageFlashMaps extends SessionFlashMapManager {

    private static final Pattern FILES = Pattern.compile("/(css|js|webjars)/.*|/favicon\\.svg");

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        return FILES.matcher(request.getRequestURI()).matches() ? null : super.retrieveFlashMaps(request);
    }
}
