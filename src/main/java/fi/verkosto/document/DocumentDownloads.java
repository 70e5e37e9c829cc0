package fi.verkosto.document;

import fi.verkosto.account.SignedIn;
import fi.verkosto.journal.Journal;
import fi.verkosto.shared.NotFound;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands documents out to those who may read the records they belong to. */
@Service
public class DocumentDownloads {

    private final DocumentService documents;
    private final DocumentBytes bytes;
    private final VirusScanner scanner;
    private final List<DocumentOwner> owners;
    private final Journal journal;

    DocumentDownloads(
            DocumentService documents,
            DocumentBytes bytes,
            VirusScanner scanner,
            List<DocumentOwner> owners,
            Journal journal) {
        this.documents = documents;
        this.bytes = bytes;
        this.scanner = scanner;
        this.owners = owners;
        this.journal = journal;
    }

    /**
     * Hands a document out and writes that down.
     *
     * @throws NotFound when it is not there, nobody's, or another's
     * @throws FileInfected when the scanner has found something in it
     * @throws ScannerUnreachable when it has not been scanned yet, should be, and cannot be now
     */
    @Transactional(noRollbackFor = FileInfected.class)
    public DocumentFile download(long id, SignedIn person) {
        if (owners.stream().noneMatch(owner -> owner.mayRead(person, id))) {
            throw new NotFound();
        }
        Document document = documents.get(id);
        byte[] content = bytes.of(document);
        if (document.getScanState() == ScanState.UNSCANNED && scanner.isConfigured()) {
            document.scanned(scanner.scan(content));
        }
        if (document.getScanState() == ScanState.INFECTED) {
            throw new FileInfected();
        }
        journal.record("DOCUMENT_DOWNLOADED", person.getName(), Map.of("document", Long.toString(id)));
        return new DocumentFile(document.getName(), document.getKind(), content);
    }
}
