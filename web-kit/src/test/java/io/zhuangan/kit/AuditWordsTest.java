package io.zhuangan.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the audit keeps is said in words, in both languages. */
class AuditWordsTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    /** Classes that write the audit, or hand their action to one that does. */
    private static final Pattern WRITES = Pattern.compile("\\b(AuditLog|AttendanceBook|LineMover|QuestionDesk)\\b");

    private static final Pattern CODE = Pattern.compile("\"([A-Z]{2,}(?:_[A-Z]+)*)\"");
    private static final String DID = "did.";

    /** Codes in such classes that are no action: the state of a fact. */
    private static final Set<String> OTHER = Set.of("PENDING");

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    @DisplayName("every recorded action has words, and no words are kept for an action that nobody records")
    void actionsHaveWords(String language) {
        ResourceBundle words =
                Texts.in(java.util.Locale.forLanguageTag(language)).room("audit");
        Set<String> said = words.keySet().stream()
                .filter(key -> key.startsWith(DID))
                .map(key -> key.substring(DID.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(said).containsExactlyInAnyOrderElementsOf(recorded());
    }

    @Test
    @DisplayName("actions of every kind of caller are found: literal, chosen, handed on")
    void theSearchFinds() {
        assertThat(recorded()).contains("END_POST", "CHANGE_SESSION", "ARCHIVE_QUESTION", "ROLL_CALL", "OFFER_SEAT");
    }

    private static Set<String> recorded() {
        Set<String> found = new TreeSet<>();
        for (String module :
                List.of("backend", "identity", "web-kit", "web-regulator", "web-association", "web-public")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                    String text = read(file);
                    if (!WRITES.matcher(text).find()) return;
                    Matcher code = CODE.matcher(text);
                    while (code.find()) if (!OTHER.contains(code.group(1))) found.add(code.group(1));
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
