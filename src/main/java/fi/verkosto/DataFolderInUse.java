package fi.verkosto;

import java.nio.file.Path;

/** Another Verkosto already runs on the data folder. */
class DataFolderInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DataFolderInUse(Path folder) {
        super("Another Verkosto is already running on the data folder "
                + folder.toAbsolutePath().normalize() + ".");
    }
}
