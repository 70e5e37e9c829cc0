package fi.verkosto.web;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Answers what the server refuses before any filter sees it, for instance an address with NUL or with steps upwards, by
 * our page instead of the server's own.
 */
class UnreadableAddressValve extends ErrorReportValve {

    private final UnreadableAnswer answer;

    UnreadableAddressValve(UnreadableAnswer answer) {
        this.answer = answer;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() != Response.SC_BAD_REQUEST
                || response.getContentWritten() > 0
                || !mayWrite(response)) {
            super.report(request, response, failure);
        } else if (response.setErrorReported()) {
            answer.begin(HttpStatus.BAD_REQUEST, request, response);
            try {
                response.getReporter().write(answer.text(HttpStatus.BAD_REQUEST, request));
                response.finishResponse();
            } catch (IOException gone) {
                // nobody is there to read it
            }
        }
    }

    private static boolean mayWrite(Response response) {
        AtomicBoolean allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }

    /** Puts it nearer to the pages than the server's own, which then finds everything said. */
    @Component
    static class Setting implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

        private final UnreadableAnswer answer;

        Setting(UnreadableAnswer answer) {
            this.answer = answer;
        }

        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new UnreadableAddressValve(answer)));
        }
    }
}
