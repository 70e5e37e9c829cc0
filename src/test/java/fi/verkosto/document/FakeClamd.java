package fi.verkosto.document;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks INSTREAM as clamd does, and finds something in every file that holds the word. */
final class FakeClamd implements Closeable {

    static final String WORD = "HAITTA";

    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private volatile String answer = "";
    private volatile int received;

    FakeClamd() throws IOException {
        Thread thread = new Thread(this::serve, "fake clamd");
        thread.setDaemon(true);
        thread.start();
    }

    String address() {
        return "127.0.0.1:" + listener.getLocalPort();
    }

    /** Says this instead of what it found. */
    void say(String words) {
        answer = words;
    }

    /** Bytes of the last file. */
    int received() {
        return received;
    }

    private void serve() {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
                StringBuilder content = new StringBuilder();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
                }
                received = content.length();
                String found = content.indexOf(WORD) < 0 ? "stream: OK" : "stream: Verkosto.Test FOUND";
                String said = !command.equals("zINSTREAM\0") ? "UNKNOWN COMMAND" : answer.isEmpty() ? found : answer;
                socket.getOutputStream().write((said + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                continue;
            }
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
