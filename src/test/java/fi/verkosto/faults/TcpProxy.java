package fi.verkosto.faults;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between the program and its database: lets everything pass, refuses, or takes everything and gives nothing. */
final class TcpProxy implements Closeable {

    private final InetSocketAddress target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final Object gate = new Object();
    private final int port;
    private volatile ServerSocket listener;
    private boolean hanging;

    TcpProxy(String host, int targetPort) throws IOException {
        this.target = new InetSocketAddress(host, targetPort);
        this.port = listen(0);
    }

    int port() {
        return port;
    }

    /** As a server that is down: connections break, new ones are refused. */
    void refuse() throws IOException {
        listener.close();
        cut();
    }

    /** Breaks the present connections. */
    void cut() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        sockets.clear();
    }

    /** As a server that has stopped in the middle of its work: connections are taken, nothing comes back. */
    void hang() {
        synchronized (gate) {
            hanging = true;
        }
    }

    /** Everything passes again. */
    void restore() throws IOException {
        synchronized (gate) {
            hanging = false;
            gate.notifyAll();
        }
        if (listener.isClosed()) {
            listen(port);
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (gate) {
            hanging = false;
            gate.notifyAll();
        }
        refuse();
    }

    private int listen(int wanted) throws IOException {
        ServerSocket socket = bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
        listener = socket;
        background(() -> accept(socket));
        return socket.getLocalPort();
    }

    /** A connection of a moment ago may still hold the port. */
    private static ServerSocket bind(InetSocketAddress address) throws IOException {
        for (int attempt = 1; ; attempt++) {
            ServerSocket socket = new ServerSocket();
            try {
                socket.setReuseAddress(true);
                socket.bind(address);
                return socket;
            } catch (BindException busy) {
                socket.close();
                if (attempt == 100) {
                    throw busy;
                }
                Program.sleep(Duration.ofMillis(20));
            }
        }
    }

    private void accept(ServerSocket from) {
        while (!from.isClosed()) {
            try {
                Socket client = from.accept();
                Socket server = new Socket();
                sockets.add(client);
                sockets.add(server);
                server.connect(target, 2_000);
                background(() -> pump(client, server));
                background(() -> pump(server, client));
            } catch (IOException closed) {
                // the loop's condition says whether it goes on
            }
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] buffer = new byte[16_384];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            int read = in.read(buffer);
            while (read >= 0) {
                passGate();
                out.write(buffer, 0, read);
                read = in.read(buffer);
            }
            passGate();
        } catch (IOException | UncheckedIOException broken) {
            // the other direction ends too, as both sockets are closed
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private void passGate() {
        synchronized (gate) {
            while (hanging) {
                try {
                    gate.wait();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    throw new UncheckedIOException(new IOException(interrupted));
                }
            }
        }
    }

    private static void background(Runnable work) {
        Thread thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
