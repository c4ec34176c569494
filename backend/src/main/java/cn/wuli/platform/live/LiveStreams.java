package cn.wuli.platform.live;

import cn.wuli.platform.access.Actor;
import cn.wuli.platform.access.Actors;
import cn.wuli.platform.problem.DomainProblem;
import cn.wuli.platform.tenancy.ActingContext;
import cn.wuli.platform.tenancy.ActingPost;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** The open streams of this replica, and who of them may hear of a change. */
@ApplicationScoped
public class LiveStreams {
    private static final Logger LOG = Logger.getLogger(LiveStreams.class);
    /** Below the idle limits of the usual proxies and of mobile networks. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(25);

    private static final int DELIVERERS = 2;

    private final Map<String, LiveTopic> topics;
    private final Actors actors;
    private final Vertx vertx;
    private final Set<LiveSubscriber> subscribers = ConcurrentHashMap.newKeySet();
    private final ExecutorService deliverers = Executors.newFixedThreadPool(DELIVERERS, work -> {
        Thread thread = new Thread(work, "live-delivery");
        thread.setDaemon(true);
        return thread;
    });

    LiveStreams(@All List<LiveTopic> topics, Actors actors, Vertx vertx) {
        this.actors = actors;
        this.topics = topics.stream().collect(Collectors.toMap(LiveTopic::name, Function.identity()));
        this.vertx = vertx;
    }

    void begin(@Observes StartupEvent started) {
        vertx.setPeriodic(HEARTBEAT.toMillis(), timer -> {
            sendToAll(LiveEvent.HEARTBEAT);
            // A post may also end with the day, which nothing tells of.
            postsChanged();
        });
    }

    /** A stream for the acting post; it begins with a heartbeat, so that the client knows it is open. */
    public Multi<LiveEvent> open(Actor actor) {
        return Multi.createFrom()
                .<LiveEvent>emitter(
                        stream -> {
                            LiveSubscriber subscriber = new LiveSubscriber(
                                    new ActingPost(actor.subject(), actor.postId()),
                                    actor.tenantId(),
                                    actor.personId(),
                                    stream);
                            subscribers.add(subscriber);
                            stream.onTermination(() -> subscribers.remove(subscriber));
                            stream.emit(LiveEvent.HEARTBEAT);
                        },
                        BackPressureStrategy.LATEST);
    }

    void sendToAll(LiveEvent event) {
        subscribers.forEach(subscriber -> subscriber.stream().emit(event));
    }

    /** Ends the streams whose post is no longer in force. */
    void postsChanged() {
        deliverers.execute(() -> {
            try {
                Set<ActingPost> ended =
                        subscribers.stream().map(LiveSubscriber::post).collect(Collectors.toSet());
                if (!ended.isEmpty()) {
                    ended.removeAll(actors.inForce(ended));
                    subscribers.stream()
                            .filter(subscriber -> ended.contains(subscriber.post()))
                            .forEach(subscriber -> subscriber.stream().complete());
                }
            } catch (RuntimeException failed) {
                LOG.error("the posts of open streams could not be checked", failed);
            }
        });
    }

    /** Asks once for each post, however many screens it has open. */
    void deliver(Change change) {
        LiveTopic topic = topics.get(change.topic());
        if (topic == null) {
            LOG.warnf("nobody vouches for the topic %s", change.topic());
            return;
        }
        subscribers.stream()
                .filter(subscriber -> subscriber.isAddressedBy(change))
                .collect(Collectors.groupingBy(LiveSubscriber::post))
                .forEach((post, screens) -> deliverers.execute(() -> deliver(change, topic, post, screens)));
    }

    private static void deliver(Change change, LiveTopic topic, ActingPost post, List<LiveSubscriber> screens) {
        try {
            boolean visible = ActingContext.callAs(
                    post, () -> QuarkusTransaction.requiringNew().call(() -> topic.isVisible(change.id())));
            if (visible) {
                screens.forEach(screen -> screen.stream().emit(new LiveEvent(change.topic(), change.id())));
            }
        } catch (RuntimeException failed) {
            if (isPostEnded(failed)) {
                screens.forEach(screen -> screen.stream().complete());
            } else {
                LOG.error("a change could not be delivered", failed);
            }
        }
    }

    private static boolean isPostEnded(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainProblem) {
                return true;
            }
        }
        return false;
    }

    @PreDestroy
    void end() {
        subscribers.forEach(subscriber -> subscriber.stream().complete());
        deliverers.shutdownNow();
    }
}
