package io.zhuangan.publicsite;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** The list of changes of the open interface, written by hand, newest first. */
@Named("apiChanges")
@ApplicationScoped
public class ApiChanges {
    private static final String FILE = "/api-changes.json";

    @Inject
    Site site;

    private JsonArray json;

    /** A change in the language of the page. */
    public record Change(LocalDate on, String what) {}

    @PostConstruct
    void read() {
        try (InputStream in = ApiChanges.class.getResourceAsStream(FILE);
                JsonReader reader = Json.createReader(in)) {
            json = reader.readArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonArray json() {
        return json;
    }

    public List<Change> getAll() {
        return json.getValuesAs(jakarta.json.JsonObject.class).stream()
                .map(c -> new Change(
                        LocalDate.parse(c.getString("on")), c.getString(site.isEnglish() ? "whatEn" : "what")))
                .toList();
    }
}
