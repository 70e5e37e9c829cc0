package fi.verkosto.document.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.document.DocumentDownloads;
import fi.verkosto.document.DocumentFile;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Documents: handed out as attachments, never shown within the program's own pages. */
@Controller
@RequestMapping("/documents")
class DocumentController {

    private final DocumentDownloads downloads;

    DocumentController(DocumentDownloads downloads) {
        this.downloads = downloads;
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> show(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        DocumentFile file = downloads.download(id, me);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.kind().contentType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, asAttachment(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .body(file.content());
    }

    /** By RFC 6266: the name in full for every present browser, and in plain letters for others. */
    private static String asAttachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
