package fi.verkosto.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Makes PDF files that assistive technology can read (PDF/UA): tagged, with title and language, their font embedded. What is
 * given is XHTML whose {@code html} element has {@code lang}, whose head has a title and a meta element named "subject", and whose
 * styles stand in the head; headings, lists and tables become the same in the file. Nothing is fetched from elsewhere. The font is
 * Liberation Sans, which comes with PDFBox under the SIL Open Font License.
 */
@Component
public class TaggedPdf {

    /** The family that style sheets name; other families have no letters. */
    public static final String FONT = "Liberation Sans";

    private static final String FONT_FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** What the library says of its every step is of no use in the program's log. */
    TaggedPdf() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** The file of a whole document, which must be well-formed. */
    public byte[] render(String xhtml) {
        return render(builder -> builder.withHtmlContent(xhtml, null));
    }

    /** The file of a whole document. */
    public byte[] render(Document xhtml) {
        return render(builder -> builder.withW3cDocument(xhtml, null));
    }

    private static byte[] render(Consumer<PdfRendererBuilder> content) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Verkosto");
        builder.useFont(() -> Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT_FILE)), FONT);
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        content.accept(builder);
        builder.toStream(file);
        try {
            builder.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }
}
