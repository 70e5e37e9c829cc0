package fi.verkosto.document.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.document.DocumentDownloads;
import fi.verkosto.document.DocumentFile;
import fi.verkosto.web.Attachment;
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
        return Attachment.of(file.name(), file.kind().contentType(), file.content());
    }
}
