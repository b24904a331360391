package io.zhuangan.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.ZipBomb;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentTest {
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final TestDatabase db = TestDatabase.get();
    private final Given given = db.given();
    private final Given.Tenant firm = given.enterprise("310120");
    private final Given.Someone sun = given.person("孙");
    private final AccessScope scope = firm.scope(sun.id(), "孙");
    private final UUID subject = UUID.randomUUID();

    private AttachmentView keep(String name, byte[] content) {
        return keep(name, new ByteArrayInputStream(content));
    }

    private AttachmentView keep(String name, InputStream content) {
        return db.call(
                scope, use -> use.get(Attachments.class).keep(scope, firm.id(), "Appointment", subject, name, content));
    }

    private byte[] read(AccessScope who, UUID key) {
        return db.call(who, use -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            use.get(AttachmentQueries.class).write(who, key, out);
            return out.toByteArray();
        });
    }

    @Test
    @DisplayName("a file of several pieces comes back byte by byte, with its sum")
    void roundTrip() throws Exception {
        byte[] large = Arrays.copyOf(PDF, 3 * 1024 * 1024 + 7);
        AttachmentView kept = keep("任命书.pdf", large);
        assertThat(kept.size()).isEqualTo(large.length);
        assertThat(kept.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(large)));
        assertThat(read(scope, kept.key())).isEqualTo(large);
        List<AttachmentView> of =
                db.call(scope, use -> use.get(AttachmentQueries.class).of(scope, "Appointment", subject));
        assertThat(of).extracting(AttachmentView::key).containsExactly(kept.key());
        assertThat(of.get(0).sha256()).isEqualTo(kept.sha256());
    }

    @Test
    @DisplayName("20 MiB are taken, one byte more is refused and leaves nothing behind")
    void limit() {
        byte[] most = Arrays.copyOf(PDF, (int) Attachments.LARGEST);
        assertThat(keep("a.pdf", most).size()).isEqualTo(Attachments.LARGEST);
        byte[] more = Arrays.copyOf(PDF, (int) Attachments.LARGEST + 1);
        assertThatThrownBy(() -> keep("b.pdf", more)).isInstanceOfSatisfying(RuleViolated.class, e -> {
            assertThat(e.code()).isEqualTo(AttachmentError.FILE_TOO_LARGE);
            assertThat(e.args()).containsExactly("b.pdf", 20L);
        });
        List<AttachmentView> of =
                db.call(scope, use -> use.get(AttachmentQueries.class).of(scope, "Appointment", subject));
        assertThat(of).extracting(AttachmentView::fileName).containsExactly("a.pdf");
    }

    @Test
    @DisplayName("an office file is known by its content")
    void office() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            book.newWorksheet("表").value(0, 0, "值");
        }
        assertThat(keep("表.xlsx", out.toByteArray()).mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(keep("表.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)).mediaType())
                .isEqualTo("text/csv");
    }

    @ParameterizedTest(name = "{0}, honest: {2}")
    @DisplayName(
            "an office file of two megabytes that grows to two gigabytes is refused soon and leaves nothing behind")
    @CsvSource({
        "a.docx,word/document.xml,true",
        "a.docx,word/document.xml,false",
        "a.xlsx,xl/sharedStrings.xml,false",
        "a.pptx,ppt/slides/slide1.xml,false"
    })
    void bomb(String name, String part, boolean honest) {
        byte[] file = ZipBomb.of(part, honest);
        assertTimeout(Duration.ofSeconds(15), () -> assertThatThrownBy(() -> keep(name, file))
                .isInstanceOfSatisfying(RuleViolated.class, e -> {
                    assertThat(e.code()).isEqualTo(AttachmentError.FILE_UNPACKS_TOO_LARGE);
                    assertThat(e.args()).containsExactly(name, 400L);
                }));
        List<AttachmentView> of =
                db.call(scope, use -> use.get(AttachmentQueries.class).of(scope, "Appointment", subject));
        assertThat(of).isEmpty();
    }

    @Test
    @DisplayName("an office file that was cut off is damaged")
    void cutOff() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            book.newWorksheet("表").value(0, 0, "值");
        }
        byte[] half = Arrays.copyOf(out.toByteArray(), out.size() - 40);
        assertThatThrownBy(() -> keep("表.xlsx", half))
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.code()).isEqualTo(AttachmentError.FILE_DAMAGED));
    }

    @ParameterizedTest
    @DisplayName("what is refused, and by which rule")
    @CsvSource({
        "page.html, <html><script>x</script></html>, FILE_TYPE_NOT_ALLOWED",
        "page.pdf, <html><script>x</script></html>, FILE_TYPE_NOT_ALLOWED",
        "run.exe, MZ, FILE_TYPE_NOT_ALLOWED",
        "picture.svg, <svg xmlns='http://www.w3.org/2000/svg'/>, FILE_TYPE_NOT_ALLOWED",
        "picture.png, %PDF-1.7, FILE_NAME_MISLEADS",
        "empty.pdf, '', FILE_EMPTY",
        "'', x, FILE_NAME_MISSING",
        "noending, x, FILE_TYPE_NOT_ALLOWED"
    })
    void refused(String name, String content, AttachmentError error) {
        assertThatThrownBy(() -> keep(name, content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.code()).isEqualTo(error));
    }

    @Test
    @DisplayName("a path and controls fall off the name")
    void names() {
        assertThat(keep("C:\\Users\\me\\证\"书\".pdf", PDF).fileName()).isEqualTo("证书.pdf");
        assertThat(keep("../../etc/passwd.pdf", PDF).fileName()).isEqualTo("passwd.pdf");
    }

    @Test
    @DisplayName("another firm gets NotFound; the city and the own district read")
    void scoped() {
        AttachmentView kept = keep("a.pdf", PDF);
        AccessScope stranger = given.enterprise("310120").scope();
        assertThatThrownBy(() -> read(stranger, kept.key())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(given.district("310106").scope(), kept.key()))
                .isInstanceOf(NotFound.class);
        assertThat(read(given.district("310120").scope(), kept.key())).isEqualTo(PDF);
        assertThat(read(given.city().scope(), kept.key())).isEqualTo(PDF);
    }
}
