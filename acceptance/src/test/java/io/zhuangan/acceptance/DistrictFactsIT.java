package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhuangan.server.demo.DemoClient;
import io.zhuangan.server.demo.DemoClient.Answer;
import io.zhuangan.server.demo.DemoClient.Part;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A district brings in facts of its own firms (Measures Art. 4) and learns nothing of others. */
class DistrictFactsIT {
    private static final String IMPORTS = "/regulator/api/v1/imports";

    private static DemoClient client;

    @BeforeAll
    static void start() {
        Platform platform = Platform.shared();
        client = new DemoClient(platform.baseUrl(), platform.issuer());
    }

    private static Answer upload(String user, String kind, byte[] file) throws Exception {
        return client.upload(
                user,
                IMPORTS,
                UUID.randomUUID().toString(),
                Part.field("kind", kind),
                Part.xlsx("file", "facts.xlsx", file));
    }

    private static JsonNode row(JsonNode rows, int number) {
        for (JsonNode row : rows.get("items")) if (row.get("number").asInt() == number) return row;
        throw new AssertionError("no row " + number);
    }

    @Test
    @DisplayName("own firms are written; another district's firm reads like one that does not exist")
    void ownDistrictOnly() throws Exception {
        String own = Workbooks.licence();
        String other = Workbooks.licence();
        Answer register = upload(
                "city.chen",
                "ENTERPRISE_REGISTER",
                Workbooks.register(List.of(
                        Workbooks.firm(own, "上海区导入演练日化有限公司（示例）" + own, Workbooks.FENGXIAN),
                        Workbooks.firm(other, "上海邻区演练日化有限公司（示例）" + other, Workbooks.JINGAN))));
        assertThat(register.status()).as(register.body()).isEqualTo(201);
        String city = register.json().get("key").asText();
        assertThat(client.post("city.chen", IMPORTS + "/" + city + "/apply", Map.of())
                        .json()
                        .get("created")
                        .asInt())
                .isEqualTo(2);

        Answer seen = upload("fengxian.li", "GRADING_FACTS", Workbooks.facts(List.of(own, other, "沪妆20999999")));
        assertThat(seen.status()).as(seen.body()).isEqualTo(201);
        assertThat(seen.json().get("created").asInt()).isEqualTo(1);
        assertThat(seen.json().get("refused").asInt()).isEqualTo(2);
        String key = seen.json().get("key").asText();
        JsonNode rows = client.get("fengxian.li", IMPORTS + "/" + key + "/rows").json();
        assertThat(row(rows, 3).get("remarks"))
                .as("the firm of the other district looks like the unknown one")
                .isEqualTo(row(rows, 4).get("remarks"));

        Answer written = client.post("fengxian.li", IMPORTS + "/" + key + "/apply", Map.of());
        assertThat(written.status()).as(written.body()).isEqualTo(200);
        assertThat(written.json().get("state").asText()).isEqualTo("APPLIED");
        Answer again = upload("fengxian.li", "GRADING_FACTS", Workbooks.facts(List.of(own, other, "沪妆20999999")));
        assertThat(again.json().get("unchanged").asInt()).as("the same file").isEqualTo(1);
        assertThat(again.json().get("created").asInt()).isZero();
        Answer neighbour = upload("jingan.zhou", "GRADING_FACTS", Workbooks.facts(List.of(own, other)));
        assertThat(neighbour.json().get("created").asInt())
                .as("the other district enters its own firm, not this one")
                .isEqualTo(1);
        assertThat(neighbour.json().get("refused").asInt()).isEqualTo(1);
        for (String foreign : List.of(city, neighbour.json().get("key").asText())) {
            assertThat(client.get("fengxian.li", IMPORTS + "/" + foreign).status())
                    .as("an import of another office")
                    .isEqualTo(404);
            assertThat(client.post("fengxian.li", IMPORTS + "/" + foreign + "/apply", Map.of())
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    @DisplayName("the register and grades of earlier years stay with the city")
    void theRegisterStaysWithTheCity() throws Exception {
        byte[] register = Workbooks.register(Workbooks.licence(), "上海越权演练有限公司（示例）", Workbooks.FENGXIAN);
        for (String kind : List.of("ENTERPRISE_REGISTER", "ENTERPRISE_PEOPLE", "ASSOCIATION_MEMBERS", "PAST_GRADES")) {
            assertThat(upload("fengxian.li", kind, register).status()).as(kind).isEqualTo(403);
        }
    }
}
