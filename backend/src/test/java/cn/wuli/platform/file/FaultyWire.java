package cn.wuli.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A connection in between that breaks off, or changes a byte, after so many bytes of one direction. */
final class FaultyWire implements AutoCloseable {
    /** Where the fault lies. */
    enum Fault {
        BREAKS_UPWARD,
        BREAKS_DOWNWARD,
        CHANGES_UPWARD
    }

    private static final int NEVER = Integer.MAX_VALUE;

    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int target;
    private final Fault fault;
    private final int after;

    FaultyWire(int target, Fault fault, int after) throws IOException {
        this.target = target;
        this.fault = fault;
        this.after = after;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

    private void accept() {
        while (true) {
            try {
                Socket client = listening.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                Thread.ofVirtual().start(() -> pass(client, server, fault != Fault.BREAKS_DOWNWARD));
                Thread.ofVirtual().start(() -> pass(server, client, fault == Fault.BREAKS_DOWNWARD));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pass(Socket from, Socket to, boolean faulty) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            int left = faulty ? after : NEVER;
            byte[] buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (read > left && fault != Fault.CHANGES_UPWARD) {
                    out.write(buffer, 0, left);
                    return;
                }
                if (read > left) {
                    buffer[left] ^= 1;
                    left = NEVER;
                }
                out.write(buffer, 0, read);
                left = left == NEVER ? NEVER : left - read;
            }
        } catch (IOException broken) {
            // Either end has gone; closing both tells the other.
        }
    }
}
