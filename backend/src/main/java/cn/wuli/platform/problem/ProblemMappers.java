package cn.wuli.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.arc.All;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** One mapper for each family of exceptions. Nothing of the inside of the system reaches the client. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Inject
    Problems problems;

    @Inject
    ConstraintMeanings constraints;

    @Inject
    @All
    List<ProblemExplanation> explanations;

    @ServerExceptionMapper
    Response domain(DomainProblem problem, HttpHeaders headers) {
        return problems.respond(problem, headers);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid, HttpHeaders headers) {
        List<FieldProblem> fields = invalid.getConstraintViolations().stream()
                .map(violation -> new FieldProblem(pathInBody(violation), violation.getMessage()))
                .toList();
        return problems.respond(CommonProblem.VALIDATION, Map.of(), fields, headers);
    }

    @ServerExceptionMapper(priority = Priorities.AUTHENTICATION)
    Response unauthorized(UnauthorizedException ignored, HttpHeaders headers) {
        return problems.respond(CommonProblem.NOT_SIGNED_IN, headers);
    }

    @ServerExceptionMapper(priority = Priorities.AUTHENTICATION)
    Response authenticationFailed(AuthenticationFailedException ignored, HttpHeaders headers) {
        return problems.respond(CommonProblem.NOT_SIGNED_IN, headers);
    }

    @ServerExceptionMapper(priority = Priorities.AUTHORIZATION)
    Response forbidden(ForbiddenException ignored, HttpHeaders headers) {
        return problems.respond(CommonProblem.NOT_PERMITTED, Map.of("permission", "此操作"), List.of(), headers);
    }

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException ignored, HttpHeaders headers) {
        return problems.respond(CommonProblem.CHANGED_MEANWHILE, headers);
    }

    @ServerExceptionMapper
    Response malformed(JacksonException ignored, HttpHeaders headers) {
        return problems.respond(CommonProblem.MALFORMED_REQUEST, headers);
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException ignored, HttpHeaders headers) {
        return problems.respond(CommonProblem.NOT_FOUND, headers);
    }

    @ServerExceptionMapper
    Response constraint(org.hibernate.exception.ConstraintViolationException violated, HttpHeaders headers) {
        LOG.debugf("constraint %s", violated.getConstraintName());
        DomainProblem explained = constraints.explain(violated).orElse(null);
        if (explained != null) {
            return problems.respond(explained, headers);
        }
        boolean taken = violated.getKind() == ConstraintKind.UNIQUE;
        return problems.respond(taken ? CommonProblem.CONFLICT : CommonProblem.VALIDATION, headers);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException exception, HttpHeaders headers) {
        return switch (exception.getResponse().getStatus()) {
            case 401 -> problems.respond(CommonProblem.NOT_SIGNED_IN, headers);
            case 403 -> problems.respond(CommonProblem.NOT_PERMITTED, Map.of("permission", "此操作"), List.of(), headers);
            case 404 -> problems.respond(CommonProblem.NOT_FOUND, headers);
            case 405 -> problems.respond(CommonProblem.METHOD_NOT_ALLOWED, headers);
            case 413 -> problems.respond(CommonProblem.TOO_LARGE, headers);
            case 406, 415 -> problems.respond(CommonProblem.UNSUPPORTED_MEDIA, headers);
            case 400 -> problems.respond(CommonProblem.MALFORMED_REQUEST, headers);
            case 301, 302, 303, 307, 308 -> exception.getResponse();
            default -> unexpected(exception, headers);
        };
    }

    @ServerExceptionMapper
    @Priority(Priorities.USER + 1000)
    Response unexpected(Exception exception, HttpHeaders headers) {
        DomainProblem inside = domainProblemIn(exception);
        if (inside != null) {
            return problems.respond(inside, headers);
        }
        DomainProblem explained = explanations.stream()
                .flatMap(each -> each.explain(exception).stream())
                .findFirst()
                .orElse(null);
        if (explained != null) {
            return problems.respond(explained, headers);
        }
        LOG.error("unexpected " + exception.getClass().getName(), exception);
        return problems.respond(CommonProblem.UNEXPECTED, headers);
    }

    /** A problem may arrive wrapped: by the transaction that it rolled back. */
    private static @Nullable DomainProblem domainProblemIn(Throwable thrown) {
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainProblem problem) {
                return problem;
            }
        }
        return null;
    }

    /** Drops the method and parameter name that Jakarta Validation puts in front. */
    private static String pathInBody(ConstraintViolation<?> violation) {
        StringBuilder path = new StringBuilder();
        int depth = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            if (depth++ < 2 && node.getKind() != jakarta.validation.ElementKind.PROPERTY) {
                continue;
            }
            if (!path.isEmpty()) {
                path.append('.');
            }
            path.append(node);
        }
        return path.toString();
    }
}
