package fi.verkosto.api;

import fi.verkosto.decision.MinutesFiles;
import fi.verkosto.decision.MinutesService;
import fi.verkosto.decision.TextTooLong;
import fi.verkosto.document.FileTooLarge;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.Problems;
import fi.verkosto.web.RefusalWords;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

/** Reads the minutes of a municipality and says what they decide, with the passage of each value; stores nothing. */
@RestController
@RequestMapping("/api/v1/decisions/reading")
class ReadingApi {

    private final MinutesService minutes;
    private final MinutesFiles files;
    private final MessageSource messages;
    private final Problems problems;
    private final RefusalWords refusals;

    ReadingApi(
            MinutesService minutes,
            MinutesFiles files,
            MessageSource messages,
            Problems problems,
            RefusalWords refusals) {
        this.minutes = minutes;
        this.files = files;
        this.messages = messages;
        this.problems = problems;
        this.refusals = refusals;
    }

    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = {
                @Content(mediaType = "text/plain", schema = @Schema(type = "string")),
                @Content(mediaType = "multipart/form-data", schema = @Schema(implementation = Upload.class))
            })
    @PostMapping
    Reading create(HttpServletRequest request, Locale locale) throws IOException {
        return Reading.of(minutes.read(text(request)), messages, locale);
    }

    private String text(HttpServletRequest request) throws IOException {
        MultipartRequest form = WebUtils.getNativeRequest(request, MultipartRequest.class);
        if (form != null) {
            MultipartFile file = form.getFile("file");
            if (file == null) {
                throw new PartMissing();
            }
            return files.text(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
        }
        MediaType type = typeOf(request);
        if (!MediaType.TEXT_PLAIN.includes(type)) {
            throw new TypeNotReadable();
        }
        byte[] body = request.getInputStream().readNBytes(MinutesService.LONGEST + 1);
        if (body.length > MinutesService.LONGEST) {
            throw new TextTooLong();
        }
        try {
            Charset charset = Objects.requireNonNullElse(type.getCharset(), StandardCharsets.UTF_8);
            return charset.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException unreadable) {
            throw new TextNotReadable();
        }
    }

    private static MediaType typeOf(HttpServletRequest request) {
        try {
            MediaType type = MediaType.parseMediaType(Objects.requireNonNullElse(request.getContentType(), ""));
            type.getCharset();
            return type;
        } catch (IllegalArgumentException unreadable) {
            throw new TypeNotReadable();
        }
    }

    @ExceptionHandler({TextTooLong.class, FileTooLarge.class})
    ProblemDetail tooLong(Refusal refusal, Locale locale) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, refusal, locale);
    }

    @ExceptionHandler(TypeNotReadable.class)
    ProblemDetail typeNotReadable(TypeNotReadable refusal, Locale locale) {
        return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, refusal, locale);
    }

    private ProblemDetail problem(HttpStatus status, Refusal refusal, Locale locale) {
        return problems.of(status, refusals.say(refusal, locale), locale);
    }

    /** The form with a file, for the description. */
    record Upload(
            @Schema(type = "string", format = "binary") String file) {}

    /** The form has no part with the name of the file. */
    static final class PartMissing extends Refusal {

        private static final long serialVersionUID = 1L;
    }

    /** What is sent is neither plain text nor a form with a file. */
    static final class TypeNotReadable extends Refusal {

        private static final long serialVersionUID = 1L;
    }

    /** The bytes are not text in the character set that the request names. */
    static final class TextNotReadable extends Refusal {

        private static final long serialVersionUID = 1L;
    }
}
