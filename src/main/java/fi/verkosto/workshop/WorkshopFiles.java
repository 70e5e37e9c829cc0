package fi.verkosto.workshop;

import fi.verkosto.account.Scope;
import fi.verkosto.account.SignedIn;
import fi.verkosto.document.DocumentOwner;
import fi.verkosto.document.DocumentService;
import fi.verkosto.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of workshops. They are for whoever may read the workshop, and once a report has been approved for the whole
 * network, unless it is kept internal.
 */
@Service
@Transactional
public class WorkshopFiles implements DocumentOwner {

    /** More files than this are no appendix to a report any more. */
    public static final int MOST = 20;

    private final WorkshopService workshops;
    private final WorkshopFileRepository files;
    private final DocumentService documents;

    WorkshopFiles(WorkshopService workshops, WorkshopFileRepository files, DocumentService documents) {
        this.workshops = workshops;
        this.files = files;
        this.documents = documents;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(SignedIn person, long documentId) {
        return files.isReadable(
                documentId, person.scope().everything(), person.scope().ids());
    }

    /** The files of a workshop that the caller may see already. */
    @Transactional(readOnly = true)
    public List<WorkshopFile> of(Workshop workshop) {
        return files.findByWorkshop(workshop.getId());
    }

    /** Adds a file, once it has been checked; one that a municipality adds to an approved report has it approved again. */
    public void add(long workshopId, String name, byte[] content, Scope scope) {
        Workshop workshop = open(workshopId, scope);
        if (files.countOf(workshopId) >= MOST) {
            throw new TooManyFiles(MOST);
        }
        files.save(new WorkshopFile(workshop, documents.store(name, content)));
        if (!scope.everything()) {
            workshop.waitForApproval();
        }
        files.flush();
    }

    /** Takes a file away from the workshop; nobody reads it any more. An approved report without it is approved again. */
    public void remove(long workshopId, long id, Scope scope) {
        Workshop workshop = open(workshopId, scope);
        files.findOne(id, workshopId).orElseThrow(NotFound::new).remove();
        if (!scope.everything()) {
            workshop.waitForApproval();
        }
        files.flush();
    }

    private Workshop open(long workshopId, Scope scope) {
        Workshop workshop = workshops.get(workshopId, scope);
        workshop.getMembership().getSeason().requireNotClosed();
        return workshop;
    }
}
