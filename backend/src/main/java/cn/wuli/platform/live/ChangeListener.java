package cn.wuli.platform.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Listens to the changes of all replicas on a connection of its own: a pooled one would be taken away. It reads no table,
 * so it needs no context.
 */
@ApplicationScoped
class ChangeListener {
    private static final Logger LOG = Logger.getLogger(ChangeListener.class);
    /** Sent by the trigger on posts and accounts. */
    private static final String POSTS_CHANGED = "wuli_posts";

    private static final Duration WAIT = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final String url;
    private final String user;
    private final String password;
    private final LiveStreams streams;
    private final ObjectMapper json;
    private volatile boolean running = true;
    private volatile @Nullable Thread thread;

    ChangeListener(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password", defaultValue = "") String password,
            LiveStreams streams,
            ObjectMapper json) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.streams = streams;
        this.json = json;
    }

    void begin(@Observes @Priority(40) StartupEvent started) {
        thread = Thread.ofPlatform().name("live-listener").daemon().start(this::listen);
    }

    void end(@Observes ShutdownEvent stopping) {
        running = false;
        Thread listener = thread;
        if (listener != null) {
            listener.interrupt();
        }
    }

    private void listen() {
        boolean again = false;
        while (running) {
            try (Connection connection = DriverManager.getConnection(url, user, password);
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + Change.CHANNEL);
                statement.execute("listen " + POSTS_CHANGED);
                if (again) {
                    streams.sendToAll(LiveEvent.RESYNC);
                    streams.postsChanged();
                }
                again = true;
                PGConnection postgres = connection.unwrap(PGConnection.class);
                while (running) {
                    PGNotification[] notifications = postgres.getNotifications((int) WAIT.toMillis());
                    if (notifications != null) {
                        for (PGNotification notification : notifications) {
                            deliver(notification);
                        }
                    }
                }
            } catch (SQLException lost) {
                if (running) {
                    LOG.warn("the connection for live updates was lost; trying again");
                    pause();
                }
            }
        }
    }

    private void deliver(PGNotification notification) {
        if (POSTS_CHANGED.equals(notification.getName())) {
            streams.postsChanged();
            return;
        }
        try {
            streams.deliver(json.readValue(notification.getParameter(), Change.class));
        } catch (JsonProcessingException notOurs) {
            LOG.warn("a notification that is no change was ignored");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
