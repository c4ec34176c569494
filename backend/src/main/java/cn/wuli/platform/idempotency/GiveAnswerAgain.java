package cn.wuli.platform.idempotency;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives the stored answer, marked by a header. */
class GiveAnswerAgain {
    private static final String REPLAYED = "Idempotency-Replayed";

    @ServerExceptionMapper
    Response again(AnsweredBefore before) {
        Answer answer = before.answer();
        Response.ResponseBuilder response = Response.status(answer.status()).header(REPLAYED, "true");
        answer.headers().forEach(response::header);
        if (answer.json() != null) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.json());
        }
        return response.build();
    }
}
