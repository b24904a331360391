package io.zhuangan.dossier.check;

import io.zhuangan.audit.ChainLink;
import io.zhuangan.grading.Explanation;
import io.zhuangan.grading.FactLine;
import io.zhuangan.grading.Replay;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Computes a dossier again from what it holds: points, level and each line of the explanation from facts, rules and
 * earlier years; hashes of content, rules, facts and evidence; the counted working days; the links of the audit chain.
 */
public final class DossierCheck {
    /** What stands before the first link of a chain. */
    private static final String GENESIS = "0".repeat(64);

    private final JsonObject dossier;
    private final List<Finding> findings = new ArrayList<>();

    private DossierCheck(JsonObject dossier) {
        this.dossier = dossier;
    }

    /**
     * Everything that was checked, in the order of the dossier.
     *
     * @throws IllegalArgumentException when it cannot be read as a dossier at all
     */
    public static List<Finding> of(String text) {
        JsonObject file = DossierText.read(text);
        if (!DossierText.FORMAT.equals(file.getString("format", null)) || !file.containsKey("dossier")) {
            throw new IllegalArgumentException("not a dossier of the form " + DossierText.FORMAT);
        }
        try {
            DossierCheck check = new DossierCheck(file.getJsonObject("dossier"));
            check.compare("content", file.getString("sha256", ""), DossierText.hash(check.dossier));
            check.rules();
            check.versions();
            check.evidence();
            check.calendar();
            check.chain();
            return check.findings;
        } catch (NullPointerException | ClassCastException | java.time.DateTimeException e) {
            throw new IllegalArgumentException("a part is missing or of another kind: " + e.getMessage(), e);
        }
    }

    /** What the list of evidence says about files: name and SHA-256. */
    public static Map<String, Set<String>> evidenceOf(String text) {
        Map<String, Set<String>> files = new HashMap<>();
        for (JsonObject e : list(DossierText.read(text).getJsonObject("dossier"), "evidence")) {
            files.computeIfAbsent(e.getString("name"), k -> new HashSet<>()).add(e.getString("sha256"));
        }
        return files;
    }

    private void compare(String what, Object said, Object computed) {
        findings.add(
                Objects.equals(said, computed)
                        ? Finding.ok(what + ".ok", shown(computed))
                        : Finding.bad(what + ".bad", shown(said), shown(computed)));
    }

    private static String shown(Object value) {
        return value == null ? "—" : value.toString();
    }

    private void rules() {
        JsonObject rules = dossier.getJsonObject("rules");
        if (rules != null) {
            compare("rules", rules.getString("sha256"), DossierText.sha256(rules.getString("text")));
        }
    }

    private void versions() {
        List<JsonObject> all = list(dossier, "versions");
        String asked = dossier.getString("grade");
        if (all.stream().noneMatch(v -> v.getString("key").equals(asked)))
            findings.add(Finding.bad("asked.bad", asked));
        long standing = all.stream()
                .filter(v -> Set.of("NOTIFIED", "FINAL").contains(v.getString("state")))
                .count();
        if (standing > 1) findings.add(Finding.bad("standing.bad", standing));
        int number = 0;
        for (JsonObject version : all) version(version, ++number);
    }

    private void version(JsonObject v, int number) {
        if (v.getBoolean("imported")) {
            takenOver(v, number);
            return;
        }
        JsonObject rules = dossier.getJsonObject("rules");
        if (rules == null || !rules.getString("key").equals(v.getString("rulesKey", ""))) {
            findings.add(Finding.bad("rules.other", number));
            return;
        }
        String facts = v.getString("facts");
        compareIn(number, "facts", v.getString("factsSha256"), DossierText.sha256(facts));
        Replay.Outcome outcome;
        try {
            outcome = Replay.of(new Replay.Given(
                    rules.getString("text"),
                    dossier.getJsonObject("year").getInt("number"),
                    v.getString("occasion"),
                    facts,
                    v.getJsonObject("explanation").toString(),
                    v.containsKey("deferral"),
                    producer()));
        } catch (RuntimeException e) {
            // whatever a changed text does to the engine, the answer is that it does not compute
            findings.add(Finding.bad("replay.bad", number, shown(e.getMessage())));
            return;
        }
        for (UUID key : outcome.strayed()) findings.add(Finding.bad("strayed", number, key));
        if (v.containsKey("deferral")) {
            compareIn(number, "deferral", v.getString("deferral"), outcome.deferral());
        } else {
            compareIn(number, "points", plain(decimal(v, "points")), plain(outcome.points()));
            compareIn(number, "earned", v.getString("earned"), outcome.earned());
            compareIn(number, "level", v.getString("level"), outcome.level());
            if (v.getBoolean("capped") != outcome.capped()) {
                findings.add(Finding.bad("capped.bad", number, v.getBoolean("capped"), outcome.capped()));
            }
        }
        compareIn(number, "last", v.getString("lastLevel", null), outcome.lastLevel());
        explanation(v.getJsonObject("explanation"), outcome.explanation(), number);
        records(facts, number);
    }

    /** Nothing to compute: a result from a file, or what a correction said it is or went back to. */
    private void takenOver(JsonObject v, int number) {
        if (!v.getString("occasion", "").equals("RESTORATION")) {
            findings.add(Finding.ok("imported", number));
            return;
        }
        int year = dossier.getJsonObject("year").getInt("number");
        String said = list(dossier, "restorations").stream()
                .filter(r -> r.getString("key").equals(v.getString("cause", "")))
                .flatMap(r -> list(r, "results").stream())
                .filter(r -> r.getInt("year") == year)
                .map(r -> r.getString("level"))
                .findFirst()
                .orElseGet(() -> levelFromFile(v));
        compareIn(number, "stated", v.getString("level", null), said);
    }

    /** Of the result from a file that events took the place of. */
    private String levelFromFile(JsonObject restored) {
        return list(dossier, "versions").stream()
                .filter(v -> v.getBoolean("imported") && v != restored)
                .reduce((a, b) -> b)
                .map(v -> v.getString("level", null))
                .orElse(null);
    }

    private void compareIn(int version, String what, Object said, Object computed) {
        findings.add(
                Objects.equals(said, computed)
                        ? Finding.ok(what + ".ok", version, shown(computed))
                        : Finding.bad(what + ".bad", version, shown(said), shown(computed)));
    }

    private Replay.Producer producer() {
        JsonObject p = dossier.getJsonObject("producer");
        return new Replay.Producer(
                day(p, "licensedOn"),
                day(p, "licenceEndedOn"),
                list(p, "stops").stream()
                        .map(s -> new Replay.Producer.Stop(day(s, "from"), day(s, "until")))
                        .toList());
    }

    /** Line by line, so that a reader learns which one does not fit. */
    private void explanation(JsonObject said, Explanation computed, int number) {
        Map<String, String> stored = new HashMap<>();
        flatten(list(said, "items"), stored);
        Map<String, String> again = new HashMap<>();
        flat(computed.items(), again);
        again.put("immediate", computed.immediate() == null ? "" : words(computed.immediate()));
        stored.put("immediate", said.containsKey("immediate") ? words(said.getJsonObject("immediate")) : "");
        for (int i = 0; i < computed.waiting().size(); i++)
            again.put("waiting " + i, words(computed.waiting().get(i)));
        List<JsonObject> waiting = list(said, "waiting");
        for (int i = 0; i < waiting.size(); i++) stored.put("waiting " + i, words(waiting.get(i)));
        Set<String> lines = new java.util.TreeSet<>(stored.keySet());
        lines.addAll(again.keySet());
        int before = findings.size();
        for (String line : lines) {
            if (!Objects.equals(stored.get(line), again.get(line))) {
                findings.add(Finding.bad("line.bad", number, line, shown(stored.get(line)), shown(again.get(line))));
            }
        }
        if (findings.size() == before) findings.add(Finding.ok("lines.ok", number, lines.size()));
    }

    private static void flatten(List<JsonObject> items, Map<String, String> into) {
        for (JsonObject item : items) {
            String code = item.getString("code");
            into.put(code, plain(decimal(item, "points")) + "/" + plain(decimal(item, "most")));
            int i = 0;
            for (JsonObject loss : list(item, "losses")) {
                into.put(
                        code + " −" + ++i,
                        plain(decimal(loss, "points")) + " " + loss.getString("cause") + " "
                                + words(loss.getJsonObject("fact")));
            }
            flatten(list(item, "children"), into);
        }
    }

    private static void flat(List<Explanation.Item> items, Map<String, String> into) {
        for (Explanation.Item item : items) {
            into.put(item.code(), plain(item.points()) + "/" + plain(item.most()));
            int i = 0;
            for (Explanation.Loss loss : item.losses()) {
                into.put(
                        item.code() + " −" + ++i, plain(loss.points()) + " " + loss.cause() + " " + words(loss.fact()));
            }
            flat(item.children(), into);
        }
    }

    private static String words(FactLine f) {
        return f.event() + " " + f.occurredOn() + " ×" + f.count() + " " + shown(f.base()) + " " + shown(f.subject())
                + " "
                + shown(f.batch()) + " " + shown(f.dueOn()) + " " + shown(f.doneOn()) + " " + shown(f.documentNo())
                + " "
                + f.key();
    }

    private static String words(JsonObject f) {
        return f.getString("event") + " " + f.getString("on") + " ×" + f.getInt("count") + " "
                + (f.containsKey("base") ? f.getInt("base") : "—") + " " + f.getString("subject", "—") + " "
                + f.getString("batch", "—") + " " + f.getString("due", "—") + " " + f.getString("done", "—") + " "
                + f.getString("document", "—") + " " + f.getString("key");
    }

    /** What was frozen is what the record of the fact says; values of a fact never change, a correction is another one. */
    private void records(String frozen, int number) {
        Map<String, JsonObject> known = new HashMap<>();
        for (JsonObject f : list(dossier, "facts")) known.put(f.getString("key"), f);
        int agreeing = 0;
        for (JsonObject f : array(frozen)) {
            JsonObject record = known.get(f.getString("key"));
            if (record == null) {
                findings.add(Finding.bad("record.missing", number, f.getString("key")));
            } else if (!same(f, record)) {
                findings.add(Finding.bad("record.bad", number, f.getString("key")));
            } else agreeing++;
        }
        findings.add(Finding.ok("records.ok", number, agreeing));
    }

    private static boolean same(JsonObject f, JsonObject r) {
        return f.getString("event").equals(r.getString("event"))
                && f.getString("on").equals(r.getString("occurredOn"))
                && f.getInt("count") == r.getInt("count")
                && Objects.equals(f.get("base"), r.get("base"))
                && text(f, "subject").equals(text(r, "subject"))
                && text(f, "batch").equals(text(r, "batch"))
                && text(f, "due").equals(text(r, "dueOn"))
                && text(f, "done").equals(text(r, "doneOn"))
                && text(f, "inspection").equals(text(r, "inspectionType"))
                && text(f, "document").equals(text(r, "documentNo"));
    }

    private void evidence() {
        StringBuilder listed = new StringBuilder();
        List<JsonObject> all = list(dossier, "evidence");
        for (JsonObject e : all) {
            listed.append(e.getString("sha256"))
                    .append(' ')
                    .append(e.getString("of"))
                    .append(' ')
                    .append(e.getString("name"))
                    .append('\n');
        }
        String again = DossierText.sha256(listed.toString());
        findings.add(
                again.equals(dossier.getString("evidenceSha256"))
                        ? Finding.ok("evidence.ok", all.size())
                        : Finding.bad("evidence.bad", dossier.getString("evidenceSha256"), again));
    }

    /** Each span day by day: no day left out, the first never counts, the last is the promised working day. */
    private void calendar() {
        int whole = 0;
        for (JsonObject span : list(dossier, "calendar")) {
            List<JsonObject> days = list(span, "days");
            if (days.isEmpty()) continue;
            LocalDate expected = day(span, "from");
            int number = 0;
            boolean fits = true;
            for (JsonObject d : days) {
                LocalDate day = day(d, "day");
                boolean worked = d.getBoolean("worked");
                boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
                boolean counts = worked && day.isAfter(day(span, "from"));
                if (counts) number++;
                fits &= day.equals(expected)
                        && d.getInt("number") == (counts ? number : 0)
                        && d.getBoolean("special") == (worked != weekday);
                expected = day.plusDays(1);
            }
            fits &= number == span.getInt("workdays") && expected.minusDays(1).equals(day(span, "last"));
            if (fits) whole++;
            else findings.add(Finding.bad("calendar.bad", span.getString("span"), span.getString("from")));
        }
        findings.add(Finding.ok("calendar.ok", whole));
    }

    private void chain() {
        List<JsonObject> links = list(dossier, "chain");
        long last = 0;
        String lastHash = GENESIS;
        int fitting = 0;
        int tied = 0;
        int withheld = 0;
        for (JsonObject l : links) {
            long seq = l.getJsonNumber("seq").longValueExact();
            String previous = l.getString("previous");
            String hash = l.getString("hash");
            if (seq <= last) findings.add(Finding.bad("chain.order", seq));
            if (seq == last + 1) {
                if (previous.equals(lastHash)) tied++;
                else findings.add(Finding.bad("chain.gap", seq));
            }
            if (l.getBoolean("withheld", false)) withheld++;
            else if (hash.equals(ChainLink.hash(link(l, seq, previous, hash)))) fitting++;
            else findings.add(Finding.bad("chain.bad", seq, l.getString("action")));
            last = seq;
            lastHash = hash;
        }
        findings.add(Finding.ok("chain.ok", fitting, withheld, tied));
    }

    private static ChainLink link(JsonObject l, long seq, String previous, String hash) {
        return new ChainLink(
                seq,
                previous,
                hash,
                l.getJsonNumber("id").longValueExact(),
                UUID.fromString(l.getString("key")),
                Instant.parse(l.getString("at")),
                l.getJsonNumber("city").longValueExact(),
                l.getJsonNumber("tenant").longValueExact(),
                l.getString("tenantName", null),
                l.getJsonNumber("person").longValueExact(),
                l.getString("personName", null),
                l.getString("action"),
                l.getString("subjectKind"),
                l.getString("subjectKey", null),
                l.getString("before", null),
                l.getString("after", null),
                l.getString("reason", null),
                l.getString("request", null));
    }

    private static String text(JsonObject json, String key) {
        return json.getString(key, "");
    }

    private static BigDecimal decimal(JsonObject json, String key) {
        return json.getJsonNumber(key).bigDecimalValue();
    }

    private static String plain(BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }

    private static LocalDate day(JsonObject json, String key) {
        return json.containsKey(key) ? LocalDate.parse(json.getString(key)) : null;
    }

    private static List<JsonObject> list(JsonObject json, String key) {
        JsonArray array = json.getJsonArray(key);
        return array == null
                ? List.of()
                : array.stream().map(JsonValue::asJsonObject).toList();
    }

    private static List<JsonObject> array(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().stream().map(JsonValue::asJsonObject).toList();
        }
    }
}
