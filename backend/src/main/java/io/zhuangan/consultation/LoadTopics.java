package io.zhuangan.consultation;

import io.zhuangan.consultation.domain.ConsultationTopic;
import io.zhuangan.consultation.domain.Questions;
import io.zhuangan.shared.CityFounded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A city that is founded gets its topics from the data pack, in the same transaction. */
@ApplicationScoped
public class LoadTopics {
    @Inject
    Questions questions;

    void load(@Observes CityFounded city) {
        try (InputStream in = LoadTopics.class.getResourceAsStream(city.resource("consultation-topics.json"))) {
            if (in != null) read(city.cityId(), in).forEach(questions::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ConsultationTopic> read(long cityId, InputStream in) {
        List<ConsultationTopic> topics = new ArrayList<>();
        try (JsonReader reader = Json.createReader(in)) {
            for (JsonObject t : reader.readArray().getValuesAs(JsonObject.class)) {
                topics.add(new ConsultationTopic(
                        cityId,
                        topics.size() + 1,
                        t.getString("code"),
                        new TopicText(
                                t.getString("name"), t.getString("nameEn"), null, null, t.getInt("answerWorkdays"))));
            }
        }
        return topics;
    }
}
