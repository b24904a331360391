package io.zhuangan.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command around the check; what it checks is in {@link io.zhuangan.dossier.DossierTest}. */
class CheckDossierTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(String... args) {
        said.reset();
        return CheckDossier.run(new PrintStream(said, true, StandardCharsets.UTF_8), args);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    /** The smallest whole dossier: a result of before the platform, with one file of evidence. */
    private String smallest(String proof) {
        String sum = DossierText.sha256(proof);
        String content =
                """
                {"audience": "REGULATOR", "grade": "g", "year": {"number": 2024}, "producer": {"stops": []},
                 "versions": [{"key": "g", "state": "FINAL", "imported": true}], "facts": [], "calendar": [],
                 "evidence": [{"of": "o", "name": "a.txt", "sha256": "%s"}], "evidenceSha256": "%s", "chain": []}"""
                        .formatted(sum, DossierText.sha256(sum + " o a.txt\n"));
        return "{\"format\": \"" + DossierText.FORMAT + "\", \"sha256\": \""
                + DossierText.hash(DossierText.read(content)) + "\", \"dossier\": " + content + "}";
    }

    @Test
    @DisplayName("0 when all agrees, 1 when something does not, 2 when it is no dossier; in Chinese and in English")
    void exitCodes() throws IOException {
        Path whole = Files.writeString(folder.resolve("whole.json"), smallest("决定书"));
        Path changed = Files.writeString(
                folder.resolve("changed.json"), smallest("决定书").replace("2024", "2025"));
        Path other = Files.writeString(folder.resolve("other.json"), "[]");
        assertThat(run(whole.toString())).isZero();
        assertThat(said()).contains("全部相符");
        assertThat(run("--en", "--quiet", whole.toString())).isZero();
        assertThat(said()).contains("everything agrees").doesNotContain("=");
        assertThat(run(whole.toString(), changed.toString())).isEqualTo(1);
        assertThat(said()).contains("≠", "1 处不相符");
        assertThat(run(changed.toString(), other.toString())).isEqualTo(2);
        assertThat(run(folder.resolve("none.json").toString())).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("--unknown")).isEqualTo(2);
        assertThat(said()).contains("用法");
    }

    @Test
    @DisplayName("files of evidence are compared with the list by their content")
    void evidenceFolder() throws IOException {
        Path dossier = Files.writeString(folder.resolve("d.json"), smallest("决定书"));
        Path proofs = Files.createDirectory(folder.resolve("proofs"));
        assertThat(run("--evidence", proofs.toString(), dossier.toString())).isZero();
        assertThat(said()).contains("没有证据文件 a.txt");
        Files.writeString(proofs.resolve("a.txt"), "决定书");
        assertThat(run("--evidence", proofs.toString(), dossier.toString())).isZero();
        Files.writeString(proofs.resolve("a.txt"), "别的");
        assertThat(run("--evidence", proofs.toString(), dossier.toString())).isEqualTo(1);
    }

    @Test
    @DisplayName("every sentence is there in both languages")
    void bothLanguages() {
        TreeSet<String> zh = new TreeSet<>();
        new Words(false).keys().forEach(zh::add);
        TreeSet<String> en = new TreeSet<>();
        new Words(true).keys().forEach(en::add);
        assertThat(zh).isNotEmpty().isEqualTo(en);
    }
}
