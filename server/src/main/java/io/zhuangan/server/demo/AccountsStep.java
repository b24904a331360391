package io.zhuangan.server.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two associations, the three firms that have demo accounts, and who sits where: {@code /demo/tenants.csv} and
 * {@code /demo/accounts.csv}. The register comes later with the same licence numbers and fills the firms in.
 */
public final class AccountsStep implements DemoStep {
    private static final String OPERATOR = "operator";
    private static final String TENANTS = "/regulator/api/v1/tenants";

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public void run(DemoClient client) throws Exception {
        Map<String, String> keys = new HashMap<>();
        for (Map<String, String> tenant : rows("/demo/tenants.csv")) {
            keys.put(tenant.get("slug"), tenant.get("name").isEmpty() ? known(client, tenant) : made(client, tenant));
        }
        for (Map<String, String> account : rows("/demo/accounts.csv")) {
            Map<String, Object> order = new LinkedHashMap<>();
            order.put("tenant", keys.get(account.get("tenant")));
            order.put("role", account.get("role"));
            order.put("subject", account.get("subject"));
            order.put("username", account.get("username"));
            order.put("fullName", account.get("name"));
            DemoClient.expectOk(
                    client.post(OPERATOR, "/regulator/api/v1/memberships", order),
                    "giving " + account.get("username") + " a seat");
        }
    }

    /** A tenant that came with the city. */
    private static String known(DemoClient client, Map<String, String> tenant) throws Exception {
        String cursor = "";
        do {
            JsonNode page = DemoClient.expectOk(
                            client.get(
                                    OPERATOR,
                                    TENANTS + "?limit=100&kind=" + tenant.get("kind") + "&cursor="
                                            + URLEncoder.encode(cursor, StandardCharsets.UTF_8)),
                            "listing tenants")
                    .json();
            for (JsonNode one : page.get("items")) {
                if (one.get("code").asText().equals(tenant.get("code")))
                    return one.get("key").asText();
            }
            cursor = page.hasNonNull("next") ? page.get("next").asText() : "";
        } while (!cursor.isEmpty());
        throw new IOException("no tenant " + tenant.get("code"));
    }

    private static String made(DemoClient client, Map<String, String> tenant) throws Exception {
        Map<String, Object> order = new LinkedHashMap<>();
        order.put("kind", tenant.get("kind"));
        order.put("code", tenant.get("code"));
        order.put("name", tenant.get("name"));
        order.put("nameEn", tenant.get("name_en"));
        order.put("city", "shanghai");
        if (!tenant.get("district").isEmpty()) order.put("districtCode", tenant.get("district"));
        order.put("demo", true);
        return DemoClient.expectOk(client.post(OPERATOR, TENANTS, order), "making " + tenant.get("name"))
                .json()
                .get("key")
                .asText();
    }

    /** The lines of a small file without quotes, by the names in its first line. */
    static List<Map<String, String>> rows(String resource) throws IOException {
        try (InputStream in = AccountsStep.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String[] names = lines.readLine().split(",");
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] values = line.split(",", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < names.length; i++) row.put(names[i], values[i]);
                rows.add(row);
            }
            return rows;
        }
    }
}
