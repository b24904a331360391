package io.zhuangan.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.zhuangan.bulletin.BulletinKind;
import io.zhuangan.bulletin.BulletinState;
import io.zhuangan.bulletin.Certainty;
import io.zhuangan.bulletin.ProductKind;
import io.zhuangan.bulletin.PublicBulletin;
import io.zhuangan.bulletin.Severity;
import io.zhuangan.bulletin.Urgency;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bulletins for machines: CAP 1.2 against its schema, Atom read back by a feed reader. */
class BulletinFormatsTest {
    private static final String ORIGIN = "https://example.org";
    private static final UUID ASSOCIATION = UUID.fromString("7f1de6a8-0000-4000-8000-000000000001");
    private static final String PAYLOAD = "<script>alert(1)</script> & \"'> ]]> #{7*7}";

    private static PublicBulletin bulletin(BulletinKind kind, boolean english, boolean exercise) {
        boolean cancel = kind == BulletinKind.CANCEL;
        return new PublicBulletin(
                UUID.randomUUID(),
                kind,
                BulletinState.PUBLISHED,
                "标题 " + PAYLOAD,
                english ? "Title " + PAYLOAD : null,
                "发生了什么\n第二行 " + PAYLOAD,
                english ? "What happened " + PAYLOAD : null,
                cancel ? null : "要做什么",
                english && !cancel ? "What to do" : null,
                Severity.SEVERE,
                Urgency.IMMEDIATE,
                Certainty.OBSERVED,
                List.of("5.1"),
                List.of(ProductKind.CHILDREN),
                List.of("示例成分 & 其他"),
                exercise,
                Instant.parse("2026-11-22T04:00:00.123456Z"),
                cancel ? null : Instant.parse("2026-12-22T04:00:00Z"),
                null,
                null,
                null,
                ASSOCIATION,
                "协会",
                "Association",
                true);
    }

    private static Validator cap() throws Exception {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(BulletinFormatsTest.class.getResource("/cap/cap-1.2.xsd"))
                .newValidator();
    }

    private static void validate(String xml) throws Exception {
        cap().validate(new StreamSource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }

    private static String xml(PublicBulletin bulletin, PublicBulletin... before) {
        return new String(CapXml.of(bulletin, List.of(before), ORIGIN), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(BulletinKind.class)
    @DisplayName("每一种提示的 CAP 文件都合 1.2 的模式，写进去的脚本只是文字")
    void capIsValid(BulletinKind kind) throws Exception {
        for (boolean english : new boolean[] {true, false}) {
            String xml = xml(bulletin(kind, english, false), bulletin(BulletinKind.ALERT, true, false));
            assertThatCode(() -> validate(xml)).doesNotThrowAnyException();
            assertThat(xml).doesNotContain("<script>").contains("&lt;script");
            assertThat(xml.split("<info>")).hasSize(english ? 3 : 2);
        }
    }

    @Test
    @DisplayName("演练在 CAP 里是 Exercise，标题也写明；时间带时区、到秒；后续写明引用的是哪一份")
    void capSaysWhatItIs() {
        PublicBulletin alert = bulletin(BulletinKind.ALERT, true, true);
        String xml = xml(alert);
        assertThat(xml)
                .contains("<status>Exercise</status>")
                .contains("<headline>【演练】")
                .contains("<headline>[Exercise] ")
                .contains("<sent>2026-11-22T12:00:00+08:00</sent>")
                .contains("<severity>Severe</severity>")
                .doesNotContain("<references>");
        assertThat(xml(bulletin(BulletinKind.CANCEL, true, false), alert))
                .contains("<msgType>Cancel</msgType>")
                .contains("<references>zhuangan-" + ASSOCIATION + "," + alert.key()
                        + ",2026-11-22T12:00:00+08:00</references>");
    }

    @Test
    @DisplayName("模式真的会拒绝：少一个等级、不认识的值、不带时区的时间")
    void theSchemaBites() throws Exception {
        String xml = xml(bulletin(BulletinKind.ALERT, false, false));
        validate(xml);
        for (String[] broken : new String[][] {
            {"<severity>Severe</severity>", ""},
            {"<urgency>Immediate</urgency>", "<urgency>Soon</urgency>"},
            {"+08:00</sent>", "Z</sent>"},
            {"<scope>Public</scope>", "<scope>public</scope>"}
        }) {
            assertThat(xml).contains(broken[0]);
            assertThatThrownBy(() -> validate(xml.replace(broken[0], broken[1])))
                    .as(broken[0])
                    .isNotNull();
        }
    }

    @Test
    @DisplayName("Atom 由阅读器读回来：条目、标题、演练、链接都在；英文订阅只有英文的")
    void atomIsRead() throws Exception {
        List<PublicBulletin> two =
                List.of(bulletin(BulletinKind.ALERT, true, true), bulletin(BulletinKind.CANCEL, false, false));
        SyndFeed zh = read(new BulletinFeed(ORIGIN, false, two).atom());
        assertThat(zh.getFeedType()).isEqualTo("atom_1.0");
        assertThat(zh.getEntries()).hasSize(2);
        assertThat(zh.getEntries().get(0).getTitle()).isEqualTo("【演练】标题 " + PAYLOAD);
        assertThat(zh.getEntries().get(0).getLink())
                .isEqualTo(ORIGIN + "/zh/bulletins/" + two.get(0).key());
        assertThat(zh.getEntries().get(1).getTitle()).startsWith("取消：");
        assertThat(zh.getEntries().get(0).getPublishedDate().toInstant())
                .isEqualTo(Instant.parse("2026-11-22T04:00:00Z"));
        SyndFeed en = read(new BulletinFeed(ORIGIN, true, two).atom());
        assertThat(en.getEntries()).hasSize(1);
        assertThat(read(new BulletinFeed(ORIGIN, true, List.of()).atom()).getEntries())
                .isEmpty();
    }

    private static SyndFeed read(byte[] atom) throws Exception {
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(atom)));
    }
}
