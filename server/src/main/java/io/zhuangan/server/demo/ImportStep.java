package io.zhuangan.server.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** Sends a file through the import, as an officer does: upload, look at the preview, write. */
final class ImportStep implements DemoStep {

    private final String imports;
    private final String name;
    private final String account;
    private final String kind;
    private final String fileName;
    private final List<String> headings;
    private final Supplier<List<List<Object>>> rows;

    ImportStep(
            String name,
            String account,
            String kind,
            String fileName,
            List<String> headings,
            Supplier<List<List<Object>>> rows) {
        this.imports = (account.startsWith("assoc") ? "/association" : "/regulator") + "/api/v1/imports";
        this.name = name;
        this.account = account;
        this.kind = kind;
        this.fileName = fileName;
        this.headings = headings;
        this.rows = rows;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void run(DemoClient client) throws Exception {
        byte[] file = Sheets.xlsx("填报", headings, rows.get());
        DemoClient.Answer preview = DemoClient.expectOk(
                client.upload(
                        account,
                        imports,
                        null,
                        DemoClient.Part.field("kind", kind),
                        DemoClient.Part.xlsx("file", fileName, file)),
                name + ": preview");
        JsonNode run = preview.json();
        String key = run.get("key").asText();
        if (run.get("refused").asInt() > 0) {
            DemoClient.Answer refused = client.get(account, imports + "/" + key + "/rows?filter=REFUSE&limit=3");
            throw new IOException(name + ": " + run.get("refused").asInt() + " rows refused, e.g. " + refused.body());
        }
        DemoClient.expectOk(client.post(account, imports + "/" + key + "/apply", null), name + ": apply");
    }
}
