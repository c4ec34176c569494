package cn.wuli.local;

import java.util.ArrayDeque;
import java.util.Deque;

/** What the launcher has started, to be stopped from the last to the first: the backend still reaches its database then. */
final class RunningParts {
    private final Installation installation;
    private final Progress progress;
    private final Deque<Part> parts = new ArrayDeque<>();
    private volatile boolean stopping;

    RunningParts(Installation installation, Progress progress) {
        this.installation = installation;
        this.progress = progress;
    }

    /** Refused once the end has begun: then the newcomer is stopped at once. */
    synchronized void add(String name, AutoCloseable part) {
        parts.push(new Part(name, part));
        if (stopping) {
            stop();
        }
    }

    /** May be called again; also ends what had been started but not yet added. */
    synchronized void stop() {
        stopping = true;
        if (parts.size() > 1) {
            progress.say("正在停止… Stopping");
        }
        parts.forEach(part -> {
            if (part.closing instanceof FolderLock lock) {
                lock.endsSoon();
            }
        });
        // Without the lock, which is the first part, whatever runs belongs to another launcher.
        if (!parts.isEmpty() && parts.stream().noneMatch(part -> part.closing instanceof KeycloakServer)) {
            Leftovers.endUnfinishedKeycloak(installation);
        }
        while (!parts.isEmpty()) {
            var part = parts.pop();
            try {
                part.closing.close();
            } catch (Exception e) {
                progress.say("停止“" + part.name + "”时出错：" + e);
            }
        }
    }

    /** When parts end because everything is being stopped, the end of this JVM is near and nothing is to be said. */
    void waitWhileStopping() throws InterruptedException {
        if (stopping) {
            Thread.currentThread().join();
        }
    }

    private record Part(String name, AutoCloseable closing) {}
}
