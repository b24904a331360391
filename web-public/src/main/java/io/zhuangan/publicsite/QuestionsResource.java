package io.zhuangan.publicsite;

import static io.zhuangan.publicsite.OpenAnswer.put;

import io.zhuangan.consultation.PublicAnswer;
import io.zhuangan.consultation.PublicAnswers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Published compliance questions with their answers, newest first; superseded ones are among them and say so. */
@Path("/questions")
@RequestScoped
public class QuestionsResource {
    @Inject
    PublicAnswers answers;

    @Inject
    OpenAnswer answer;

    @GET
    public Response list(
            @QueryParam("topic") String topic,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return answer.page(answers.newest(topic, cursor, limit), this::json);
    }

    @GET
    @Path("/{key}")
    public Response one(@PathParam("key") UUID key) {
        return answers.one(key).map(a -> answer.answer(json(a).build())).orElseThrow(NotFoundException::new);
    }

    private JsonObjectBuilder json(PublicAnswer a) {
        JsonObjectBuilder o = Json.createObjectBuilder();
        put(o, "key", a.key());
        put(o, "title", a.title());
        put(o, "question", a.question());
        put(o, "answer", a.answer());
        put(o, "titleEn", a.titleEn());
        put(o, "questionEn", a.questionEn());
        put(o, "answerEn", a.answerEn());
        put(o, "topic", a.topic());
        put(o, "topicName", a.topicName());
        put(o, "document", a.document());
        put(o, "article", a.article());
        put(o, "asOf", a.asOf());
        put(o, "state", a.state());
        put(o, "revision", a.revision());
        put(o, "publishedOn", a.publishedOn());
        put(o, "revisedOn", a.revisedOn());
        put(o, "replacedBy", a.replacedBy());
        put(o, "endReason", a.endReason());
        put(o, "demo", a.example());
        return put(o, "url", answer.url("/zh/questions/" + a.key()));
    }
}
