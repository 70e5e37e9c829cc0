package fi.verkosto;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The folder of the embedded database: one running program at a time, closed to other people of the machine. */
class DataFolder implements Closeable {

    private static final FileAttribute<?>[] NONE = {};

    private final Path folder;
    private final FileChannel lockFile;

    /**
     * Takes the folder, which is made when it does not exist.
     *
     * @throws DataFolderInUse when another program has taken it
     */
    DataFolder(Path folder) throws IOException {
        Files.createDirectories(folder, onlyForUs(folder, "rwx------"));
        this.folder = folder.toRealPath();
        this.lockFile = lock();
        Files.createDirectories(programs().getParent(), onlyForUs(folder, "rwx------"));
        forgetHalfUnpacked();
        setAsideHalfMade();
    }

    /** The server's own folder. */
    Path data() {
        return folder.resolve("postgres");
    }

    /** Where the server's programs are unpacked: not in a folder of the machine that other people can write. */
    Path programs() {
        return folder.resolve("server").resolve("unpacked");
    }

    /** The password of the database's roles, made at the first start. */
    String secret() throws IOException {
        Path file = folder.resolve("secret");
        if (!Files.exists(file)) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            write(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file);
    }

    /** Writes a file so that it is there as a whole or not at all. */
    void write(Path file, String content) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        Files.createFile(draft, onlyForUs(folder, "rw-------"));
        Files.writeString(draft, content);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** From here until {@link #ready()} the server is made, if it is not there yet. */
    void preparing() throws IOException {
        if (!Files.exists(data().resolve("postgresql.conf")) && !Files.exists(firstStart())) {
            Files.createFile(firstStart());
        }
    }

    void ready() throws IOException {
        Files.deleteIfExists(firstStart());
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    private FileChannel lock() throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("verkosto.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProgram) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new DataFolderInUse(folder);
        }
        return channel;
    }

    /** Unpacking that was broken off leaves half a file, which the next one would take for whole. */
    private void forgetHalfUnpacked() throws IOException {
        if (Files.exists(programs())) {
            List<Path> versions;
            try (Stream<Path> entries = Files.list(programs())) {
                versions = entries.toList();
            }
            for (Path version : versions) {
                if (!Files.exists(version.resolve(".exists"))) {
                    FileSystemUtils.deleteRecursively(version);
                }
            }
        }
    }

    /** A first start that was broken off leaves a server that cannot start, and on which nothing was ever kept. */
    private void setAsideHalfMade() throws IOException {
        if (Files.exists(firstStart()) && Files.exists(data())) {
            Files.move(
                    data(),
                    folder.resolve(
                            "postgres.half-made." + ProcessHandle.current().pid()));
        }
    }

    private Path firstStart() {
        return folder.resolve("first-start");
    }

    private static FileAttribute<?>[] onlyForUs(Path folder, String permissions) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : NONE;
    }
}
