package fi.verkosto.document;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The virus scanner clamd, asked over TCP when {@code verkosto.clamd} (host:port) names one. */
@Component
class VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);
    private static final int CONNECT_MILLIS = 2_000;
    private static final int ANSWER_MILLIS = 8_000;
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4_096;

    private final @Nullable InetSocketAddress clamd;

    VirusScanner(@Value("${verkosto.clamd:}") String clamd) {
        this.clamd = clamd.isBlank() ? null : addressOf(clamd.strip());
    }

    private static InetSocketAddress addressOf(String hostAndPort) {
        int colon = hostAndPort.lastIndexOf(':');
        if (colon < 1 || !hostAndPort.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IllegalArgumentException("verkosto.clamd is not host:port but " + hostAndPort);
        }
        return InetSocketAddress.createUnresolved(
                hostAndPort.substring(0, colon), Integer.parseInt(hostAndPort.substring(colon + 1)));
    }

    boolean isConfigured() {
        return clamd != null;
    }

    /**
     * What clamd says of the bytes; UNSCANNED when none is configured.
     *
     * @throws ScannerUnreachable when it gives no clear answer
     */
    ScanState scan(byte[] content) {
        if (clamd == null) {
            return ScanState.UNSCANNED;
        }
        String answer = ask(clamd, content);
        if (answer.endsWith(" FOUND")) {
            LOG.warn("The virus scanner refused a file: {}", answer);
            return ScanState.INFECTED;
        }
        if (answer.equals("stream: OK")) {
            return ScanState.CLEAN;
        }
        LOG.error("The virus scanner answered: {}", answer);
        throw new ScannerUnreachable();
    }

    private static String ask(InetSocketAddress clamd, byte[] content) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(clamd.getHostString(), clamd.getPort()), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            send(socket, content);
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.US_ASCII)
                    .replaceAll("\\p{Cntrl}", " ")
                    .strip();
        } catch (IOException unreachable) {
            LOG.error("The virus scanner does not answer: {}", unreachable.toString());
            throw new ScannerUnreachable();
        }
    }

    /** clamd's INSTREAM: each chunk after its length, a length of zero at the end. */
    private static void send(Socket socket, byte[] content) throws IOException {
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int at = 0; at < content.length; at += CHUNK) {
            int length = Math.min(CHUNK, content.length - at);
            out.writeInt(length);
            out.write(content, at, length);
        }
        out.writeInt(0);
        out.flush();
    }
}
