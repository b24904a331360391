package io.zhuangan.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The documents that the three front-ends ship say what their code does; lives in the last one that is built, so that
 * the others are there to be read.
 */
class OpenApiTest {
    @ParameterizedTest
    @ValueSource(strings = {"web-regulator", "web-association", "web-public"})
    @DisplayName("the document names exactly the paths, methods, queries and bodies of the code")
    void documentAndCodeAgree(String frontEnd) throws IOException {
        List<Operation> code = Operation.ofCode(classes(frontEnd));
        assertThat(code).isNotEmpty();
        assertThat(Operation.ofDocument(document(frontEnd))).containsExactlyInAnyOrderElementsOf(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"web-regulator", "web-association", "web-public"})
    @DisplayName("every write takes an Idempotency-Key")
    void writesCanBeSentTwice(String frontEnd) {
        assertThat(notOnce(Operation.ofCode(classes(frontEnd)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"web-regulator", "web-association", "web-public"})
    @DisplayName("every operation says what it answers and how it refuses, and every reference leads somewhere")
    void documentIsComplete(String frontEnd) throws IOException {
        assertThat(gaps(document(frontEnd))).isEmpty();
    }

    @Test
    @DisplayName("the checks bite: an operation nobody describes, a write without a key, a document with gaps")
    void theChecksBite() {
        List<Operation> wrong = Operation.ofCode(new ClassFileImporter().importClasses(WrongResource.class));
        assertThat(wrong)
                .containsExactlyInAnyOrder(
                        new Operation("GET", "/wrongs/{number}", Set.of("unsaid"), false, false),
                        new Operation("POST", "/wrongs", Set.of(), true, false));
        assertThat(notOnce(wrong)).containsExactly("POST /wrongs");
        Map<String, Object> document = yaml().load(
                        """
                paths:
                  /wrongs:
                    get: { responses: { "200": { description: x } } }
                    post: { summary: x, responses: { "201": { $ref: "#/components/responses/Gone" } } }
                components: { responses: {} }
                """);
        assertThat(Operation.ofDocument(document))
                .extracting(Operation::address)
                .containsExactlyInAnyOrder("GET /wrongs", "POST /wrongs");
        assertThatThrownBy(() -> gaps(document)).hasMessageContaining("Gone");
        Operation.cast(Operation.map(document, "paths").get("/wrongs")).remove("post");
        assertThat(gaps(document))
                .containsExactlyInAnyOrder(
                        "get /wrongs has no summary",
                        "get /wrongs: 200 has no content",
                        "get /wrongs has no refusal that is problem+json");
    }

    private static List<String> notOnce(List<Operation> operations) {
        return operations.stream()
                .filter(o -> o.writes() && !o.once())
                .map(Operation::address)
                .toList();
    }

    private static List<String> gaps(Map<String, Object> document) {
        List<String> gaps = new ArrayList<>();
        walk(document, document);
        Operation.map(document, "paths").forEach((path, methods) -> Operation.cast(methods)
                .forEach((method, operation) -> gaps(document, method + " " + path, Operation.cast(operation), gaps)));
        return gaps;
    }

    private static void gaps(
            Map<String, Object> document, String where, Map<String, Object> operation, List<String> gaps) {
        if (!operation.containsKey("summary")) gaps.add(where + " has no summary");
        // the document itself is open and asks for nothing, so there is nothing to refuse
        boolean refuses = where.equals("get /openapi");
        boolean answers = false;
        for (Map.Entry<String, Object> one :
                Operation.map(operation, "responses").entrySet()) {
            Map<String, Object> answer = Operation.resolved(document, Operation.cast(one.getValue()));
            Map<String, Object> content = Operation.cast(answer.getOrDefault("content", Map.of()));
            boolean good = one.getKey().startsWith("2");
            answers |= good;
            if (good && content.isEmpty() && where.startsWith("get ")) {
                gaps.add(where + ": " + one.getKey() + " has no content");
            }
            refuses |= one.getKey().startsWith("4") && content.containsKey("application/problem+json");
        }
        if (!answers) gaps.add(where + " has no answer");
        if (!refuses) gaps.add(where + " has no refusal that is problem+json");
    }

    /** Follows every reference of the document once. */
    private static void walk(Map<String, Object> document, Object node) {
        if (node instanceof Map<?, ?> map) {
            Operation.resolved(document, Operation.cast(map));
            map.values().forEach(value -> walk(document, value));
        } else if (node instanceof List<?> list) {
            list.forEach(value -> walk(document, value));
        }
    }

    private static JavaClasses classes(String frontEnd) {
        return new ClassFileImporter().importPath(Path.of("..", frontEnd, "target", "classes"));
    }

    private static Map<String, Object> document(String frontEnd) throws IOException {
        Path file = Path.of("..", frontEnd, "src", "main", "webapp", "WEB-INF", "openapi.yaml");
        try (Reader text = Files.newBufferedReader(file)) {
            return yaml().load(text);
        }
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options));
    }
}
