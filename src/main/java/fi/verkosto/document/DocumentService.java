package fi.verkosto.document;

import fi.verkosto.journal.Actor;
import fi.verkosto.shared.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps uploaded files with the records they belong to. */
@Service
public class DocumentService {

    private final DocumentRepository documents;
    private final DocumentBytes bytes;
    private final DocumentTexts texts;
    private final VirusScanner scanner;
    private final Clock clock;

    DocumentService(
            DocumentRepository documents, DocumentBytes bytes, DocumentTexts texts, VirusScanner scanner, Clock clock) {
        this.documents = documents;
        this.bytes = bytes;
        this.texts = texts;
        this.scanner = scanner;
        this.clock = clock;
    }

    /**
     * Stores a file in the transaction of the record that it belongs to.
     *
     * @throws FileKindNotAllowed and the other refusals of {@link DocumentTexts#read} that concern kind and size; a file
     *     without text may be kept, for instance a scanned contract
     * @throws FileInfected when the scanner finds something
     * @throws ScannerUnreachable when there should be a scanner and it does not answer
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Document store(String fileName, byte[] content) {
        FileKind kind = texts.kindOf(content);
        ScanState state = scanner.scan(content);
        if (state == ScanState.INFECTED) {
            throw new FileInfected();
        }
        String actor = Actor.current();
        if (actor == null) {
            throw new IllegalStateException("Nobody has signed in");
        }
        DocumentFile file = new DocumentFile(FileName.of(fileName, kind), kind, content);
        return get(bytes.insert(file, state, actor, clock.instant()));
    }

    /** A document without its bytes, for those who have asked its owner before. */
    @Transactional(readOnly = true)
    public Document get(long id) {
        return documents.findById(id).orElseThrow(NotFound::new);
    }
}
