package fi.verkosto.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request written to the socket byte by byte: no client puts in order what a hostile one would send. */
final class RawRequest {

    private final StringBuilder head = new StringBuilder();
    private byte[] body = new byte[0];

    RawRequest(String method, String target) {
        head.append(method).append(' ').append(target).append(" HTTP/1.0\r\n");
    }

    RawRequest header(String name, String value) {
        head.append(name).append(": ").append(value).append("\r\n");
        return this;
    }

    RawRequest body(String contentType, byte[] content) {
        body = content;
        return header("Content-Type", contentType).header("Content-Length", Integer.toString(content.length));
    }

    /** The headers besides those that open something, for the description of a fault. */
    String described() {
        return head.toString()
                .replaceAll("(Authorization|X-CSRF-TOKEN|Host|Content-Length): [^\\r]*\\r\\n", "")
                .replaceAll("session=[^;]*; ", "")
                .replaceAll("^[^\\r]*\\r\\n", "")
                .replaceAll("\\s+", " ");
    }

    /** The answer; status 0 when the server has closed the connection without one. */
    Answer send(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 5_000);
            socket.setSoTimeout(30_000);
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            request.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
            request.writeBytes(body);
            OutputStream out = socket.getOutputStream();
            out.write(request.toByteArray());
            out.flush();
            return parse(socket.getInputStream().readAllBytes());
        } catch (java.net.SocketException reset) {
            return new Answer(0, Map.of(), "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Answer parse(byte[] bytes) {
        String whole = new String(bytes, StandardCharsets.UTF_8);
        int end = whole.indexOf("\r\n\r\n");
        if (end < 0 || !whole.startsWith("HTTP/")) {
            return new Answer(0, Map.of(), whole);
        }
        String[] lines = whole.substring(0, end).split("\r\n");
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (int at = 1; at < lines.length; at++) {
            int colon = lines[at].indexOf(':');
            if (colon > 0) {
                headers.computeIfAbsent(lines[at].substring(0, colon), absent -> new ArrayList<>())
                        .add(lines[at].substring(colon + 1).strip());
            }
        }
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, whole.substring(end + 4));
    }
}
