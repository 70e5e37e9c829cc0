package fi.verkosto.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes PDF files that assistive technology can read (PDF/UA): tagged, with title and language, their fonts embedded. What is
 * given is XHTML whose {@code html} element has {@code lang}, whose head has a title and a meta element named "subject", and whose
 * styles stand in the head; headings, lists and tables become the same in the file. Nothing is fetched from elsewhere.
 */
@Component
public class TaggedPdf {

    /** The family that style sheets name; other families have no letters. */
    public static final String FONT = "DejaVu Sans Condensed";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    TaggedPdf() {}

    /** The file of a whole document, which must be well-formed. */
    public byte[] render(String xhtml) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Verkosto");
        builder.useFont(() -> font("DejaVuSansCondensed.ttf"), FONT, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSansCondensed-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withHtmlContent(xhtml, null);
        builder.toStream(file);
        try {
            builder.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }

    private static InputStream font(String name) {
        try {
            return new ClassPathResource("fonts/" + name).getInputStream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
