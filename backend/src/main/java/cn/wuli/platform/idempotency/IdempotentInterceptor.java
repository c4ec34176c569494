package cn.wuli.platform.idempotency;

import cn.wuli.platform.problem.DomainProblem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Outside of validation and of the transaction of the use case: effect and answer are committed together or not at all. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class IdempotentInterceptor {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;

    private final AnswerStore answers;
    private final EntityManager entities;
    private final HttpServerRequest request;
    private final ObjectMapper json;
    private final ObjectMapper canonical;

    IdempotentInterceptor(AnswerStore answers, EntityManager entities, HttpServerRequest request, ObjectMapper json) {
        this.answers = answers;
        this.entities = entities;
        this.request = request;
        this.json = json;
        this.canonical = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        String key = request.getHeader(Idempotent.KEY);
        if (key == null || key.isBlank()) {
            if (call.getMethod().getAnnotation(Idempotent.class).required()) {
                throw new DomainProblem(IdempotencyProblem.KEY_REQUIRED);
            }
            return call.proceed();
        }
        if (key.length() < SHORTEST || key.length() > LONGEST) {
            throw new DomainProblem(IdempotencyProblem.KEY_MALFORMED);
        }
        byte[] hash = requestHash(call);
        return QuarkusTransaction.joiningExisting().call(() -> {
            answers.claim(key, hash).ifPresent(answer -> {
                throw new AnsweredBefore(answer);
            });
            Object returned = call.proceed();
            // What the database refuses is refused here, before an answer is kept.
            entities.flush();
            answers.keep(key, hash, Answer.of(call.getMethod(), returned, json));
            return returned;
        });
    }

    /** Method, address and the parsed body: the same command however its JSON is written. */
    private byte[] requestHash(InvocationContext call) throws JsonProcessingException {
        MessageDigest digest = sha256();
        digest.update((request.method() + " " + request.uri()).getBytes(StandardCharsets.UTF_8));
        Annotation[][] annotations = call.getMethod().getParameterAnnotations();
        Object[] parameters = call.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (isBody(annotations[i])) {
                digest.update(canonical.writeValueAsBytes(parameters[i]));
            }
        }
        return digest.digest();
    }

    private static boolean isBody(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .map(annotation -> annotation.annotationType().getPackageName())
                .noneMatch(name -> name.startsWith("jakarta.ws.rs") || name.startsWith("org.jboss.resteasy.reactive"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
