package io.zhuangan.dossier;

import io.zhuangan.dossier.check.DossierText;
import io.zhuangan.dossier.check.Words;
import io.zhuangan.shared.PdfPage;
import io.zhuangan.shared.Time;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A dossier in its two forms. The paper is drawn from the JSON alone, so both say the same; drawn when asked for. */
public final class DossierPaper {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int HASH_SHOWN = 16;

    private final JsonObject file;
    private final JsonObject dossier;
    private final boolean english;
    private final Words words;
    private final StringBuilder page = new StringBuilder();

    DossierPaper(JsonObject file, boolean english) {
        this.file = file;
        this.dossier = file.getJsonObject("dossier");
        this.english = english;
        this.words = new Words(english);
    }

    /** Name without ending: licence number, year and the beginning of the hash. */
    public String name() {
        JsonObject firm = dossier.getJsonObject("firm");
        return words.say("paper.title") + " " + firm.getString("licenceNumber") + " "
                + dossier.getJsonObject("year").getInt("number") + " "
                + sha256().substring(0, 8);
    }

    /** Hash of the content, as both forms name it. */
    public String sha256() {
        return file.getString("sha256");
    }

    public int year() {
        return dossier.getJsonObject("year").getInt("number");
    }

    public byte[] json() {
        return DossierText.pretty(file).getBytes(StandardCharsets.UTF_8);
    }

    public byte[] pdf() {
        return PdfPage.render(html(), Instant.parse(asked().getString("gradedAt")));
    }

    private JsonObject asked() {
        return list(dossier, "versions").stream()
                .filter(v -> v.getString("key").equals(dossier.getString("grade")))
                .findFirst()
                .orElseThrow();
    }

    String html() {
        page.setLength(0);
        head();
        tree();
        facts();
        versions();
        statements();
        selfEvaluation();
        calendar();
        objections();
        restorations();
        talks();
        evidence();
        chain();
        rules();
        String body = page.toString();
        JsonObject firm = dossier.getJsonObject("firm");
        return PdfPage.template("/dossier/dossier.html")
                .replace("{lang}", english ? "en" : "zh-CN")
                .replace("{title}", say("paper.title"))
                .replace("{foot}", esc(firm.getString("licenceNumber")) + "  " + sha256())
                .replace("{body}", body);
    }

    private void head() {
        JsonObject firm = dossier.getJsonObject("firm");
        JsonObject year = dossier.getJsonObject("year");
        JsonObject v = asked();
        add("<div class=\"head\"><div class=\"brand\">妆安 Zhuang'an</div><h1>" + say("paper.title") + "</h1><div><b>"
                + esc(firm.getString("name")) + "</b>　" + esc(firm.getString("licenceNumber")) + "　"
                + (year.containsKey("from")
                        ? say("paper.sub", year.getInt("number"), year.getString("from"), year.getString("lastDay"))
                        : year.getInt("number"))
                + "</div><div class=\"verdict\">" + verdict(v) + "</div>");
        if (v.containsKey("points")) {
            add("<div>" + say("paper.points", number(v, "points"), v.getString("earned", "—")) + "</div>");
        }
        if (v.getBoolean("immediate")) add("<div>" + say("paper.immediate") + "</div>");
        else if (v.getBoolean("capped")) add("<div>" + say("paper.ceiling", v.getString("lastLevel")) + "</div>");
        add("<div>" + say("paper.notice", moment(v, "notifiedAt"), moment(v, "firstSeenAt"))
                + "</div><p class=\"hash\">"
                + say("paper.hash") + "<br/><b>" + sha256() + "</b></p><p class=\"meta\">" + say("paper.how") + "<br/>"
                + say("paper.audience." + dossier.getString("audience")) + "</p></div>");
    }

    private String verdict(JsonObject v) {
        return v.containsKey("level")
                ? esc(v.getString("level"))
                : say("paper.deferred") + "　" + label("deferral", v.getString("deferral", ""));
    }

    private void tree() {
        JsonObject explanation = asked().getJsonObject("explanation");
        if (explanation == null) return;
        if (explanation.containsKey("items")) {
            h2("paper.tree");
            add("<table><tbody>");
            items(list(explanation, "items"), 1);
            add("</tbody></table>");
        }
        List<JsonObject> past = list(explanation, "past");
        h2("paper.history");
        if (past.isEmpty()) add("<p>" + say("paper.none") + "</p>");
        for (JsonObject p : past) {
            add("<div>" + p.getInt("year") + "　" + esc(p.getString("level", say("paper.deferred"))) + "</div>");
        }
    }

    private void items(List<JsonObject> items, int depth) {
        for (JsonObject i : items) {
            add("<tr class=\"l" + depth + "\"><td>" + esc(i.getString("code")) + "　" + name(i)
                    + "</td><td class=\"num\">" + number(i, "points") + " / " + number(i, "most") + "</td></tr>");
            for (JsonObject l : list(i, "losses")) {
                JsonObject f = l.getJsonObject("fact");
                add("<tr class=\"loss\"><td>" + name(f) + "　" + esc(f.getString("on")) + "　"
                        + esc(f.getString("document", "")) + "　" + label("cause", l.getString("cause"))
                        + "</td><td class=\"num\">−" + number(l, "points") + "</td></tr>");
            }
            items(list(i, "children"), depth + 1);
        }
    }

    private void facts() {
        h2("paper.facts");
        table("paper.on", "paper.event", "paper.document", "paper.state");
        for (JsonObject f : list(dossier, "facts")) {
            row(
                    esc(f.getString("occurredOn")),
                    name(f) + " ×" + f.getInt("count") + (f.containsKey("base") ? "/" + f.getInt("base") : "") + " "
                            + esc(f.getString("subject", "")) + " " + esc(f.getString("batch", "")) + meta(f, "note"),
                    esc(f.getString("documentNo", "")) + " " + esc(f.getString("source", "")),
                    label("fact", f.getString("state"))
                            + (f.containsKey("withdrawnAt")
                                    ? " " + moment(f, "withdrawnAt") + meta(f, "withdrawnReason")
                                    : "")
                            + meta(f, "enteredBy")
                            + meta(f, "confirmedBy"));
        }
        end();
    }

    private void versions() {
        h2("paper.versions");
        table("paper.on", "paper.state", "paper.persons");
        for (JsonObject v : list(dossier, "versions")) {
            StringBuilder people = new StringBuilder();
            for (JsonObject p : list(v, "persons")) {
                people.append(label("part", p.getString("part")))
                        .append(' ')
                        .append(esc(p.getString("name")))
                        .append(p.containsKey("at") ? " " + moment(p, "at") : "")
                        .append("<br/>");
            }
            row(
                    moment(v, "gradedAt"),
                    "<b>" + verdict(v) + "</b>　" + (v.containsKey("points") ? number(v, "points") : "") + "　"
                            + label("occasion", v.getString("occasion")) + "　" + label("state", v.getString("state"))
                            + meta(v, "documentNo") + meta(v, "reason"),
                    people.toString());
        }
        end();
    }

    private void statements() {
        List<JsonObject> all = list(dossier, "versions").stream()
                .flatMap(v -> list(v, "statements").stream())
                .toList();
        if (all.isEmpty()) return;
        h2("paper.statements");
        for (JsonObject s : all) {
            String ended = s.containsKey("endedAt")
                    ? "　" + say(s.getBoolean("withdrawn") ? "paper.withdrawn" : "paper.until", moment(s, "endedAt"))
                    : "";
            add("<p>" + esc(s.getString("words")) + "<br/><span class=\"meta\">" + esc(s.getString("writtenBy")) + "　"
                    + moment(s, "writtenAt") + ended + "</span></p>");
        }
    }

    private void selfEvaluation() {
        JsonObject e = dossier.getJsonObject("selfEvaluation");
        if (e == null) return;
        h2("paper.self");
        add("<p>" + say("paper.self.filed", moment(e, "filedAt"), e.getString("signer")) + "<br/><span class=\"meta\">"
                + esc(e.getString("pledge", "")) + "</span></p>");
        table("paper.event", "paper.state");
        for (JsonObject l : list(e, "lines")) {
            if (!l.containsKey("points")) continue;
            row(
                    esc(l.getString("indicator")) + "　" + name(l) + "　" + number(l, "points") + " / "
                            + number(l, "most") + meta(l, "statement"),
                    label("outcome", l.getString("outcome", "OPEN")) + meta(l, "remark") + meta(l, "reply"));
        }
        end();
    }

    private void calendar() {
        h2("paper.calendar");
        for (JsonObject s : list(dossier, "calendar")) {
            StringBuilder special = new StringBuilder();
            for (JsonObject d : list(s, "days")) {
                if (d.getInt("number") > 0) {
                    special.append(special.isEmpty() ? "" : "、")
                            .append(d.getString("day").substring(5));
                }
            }
            add("<p>" + label("span", s.getString("span")) + "　"
                    + say("paper.calendar.line", s.getString("from"), s.getInt("workdays"), s.getString("last", "—"))
                    + (s.getBoolean("example") ? "（" + say("paper.calendar.example") + "）" : "")
                    + "<br/><span class=\"meta\">" + special + "</span></p>");
        }
    }

    private void objections() {
        for (JsonObject o : list(dossier, "objections")) {
            h2("paper.objections");
            add("<p><b>" + esc(o.getString("receipt")) + "</b>　"
                    + say("paper.objection.line", moment(o, "filedAt"), o.getString("dueOn")) + "　"
                    + label("objection", o.getString("state")) + "</p><p>" + esc(o.getString("statement", ""))
                    + "</p>");
            for (JsonObject p : list(o, "points")) {
                add("<p class=\"meta\">" + esc(p.getString("indicator")) + "　" + esc(p.getString("words", ""))
                        + "</p>");
            }
            if (o.containsKey("reasons")) {
                add("<p>" + esc(o.getString("reasons")) + "<br/><span class=\"meta\">" + moment(o, "closedAt") + "　"
                        + esc(o.getString("closedBy", "")) + "</span></p>");
            }
        }
    }

    private void restorations() {
        for (JsonObject r : list(dossier, "restorations")) {
            h2("paper.restorations");
            add("<p><b>" + esc(r.getString("documentNo", "")) + "</b>　" + esc(r.getString("documentOn", "")) + "　"
                    + label("restoration", r.getString("state")) + meta(r, "reasons") + meta(r, "answer")
                    + meta(r, "proposedBy") + meta(r, "decidedBy") + "</p>");
            for (JsonObject x : list(r, "results")) {
                add("<p>" + say("paper.result", x.getInt("year"), x.getString("level"), number(x, "points")) + "</p>");
            }
        }
    }

    private void talks() {
        for (JsonObject t : list(dossier, "talks")) {
            h2("paper.talk");
            add("<p>" + esc(t.getString("level")) + "　" + label("talk", t.getString("state")) + "　"
                    + esc(t.getString("heldOn", "")) + meta(t, "note") + meta(t, "settledBy") + "</p>");
        }
    }

    private void evidence() {
        h2("paper.evidence");
        table("paper.name", "paper.size", "paper.sha");
        for (JsonObject e : list(dossier, "evidence")) {
            row(esc(e.getString("name")), number(e, "size"), esc(e.getString("sha256")));
        }
        end();
    }

    private void chain() {
        h2("paper.chain");
        add("<table><tbody>");
        for (JsonObject l : list(dossier, "chain")) {
            boolean withheld = l.getBoolean("withheld", false);
            row(
                    number(l, "seq"),
                    withheld ? say("paper.chain.withheld") : moment(l, "at") + "　" + esc(l.getString("action")),
                    withheld ? "" : esc(l.getString("personName", "")),
                    l.getString("previous").substring(0, HASH_SHOWN) + " → "
                            + l.getString("hash").substring(0, HASH_SHOWN));
        }
        end();
    }

    private void rules() {
        JsonObject rules = dossier.getJsonObject("rules");
        if (rules == null) return;
        add("<h2>" + say("paper.rules", rules.getString("code"), rules.getString("version"))
                + "</h2><p class=\"hash\">SHA-256 " + rules.getString("sha256") + "</p><div class=\"rules\">"
                + esc(rules.getString("text")) + "</div>");
    }

    private void h2(String key) {
        add("<h2>" + say(key) + "</h2>");
    }

    private void table(String... heads) {
        add("<table><thead><tr>");
        for (String head : heads) add("<th>" + say(head) + "</th>");
        add("</tr></thead><tbody>");
    }

    private void row(String... cells) {
        add("<tr>");
        for (String cell : cells) add("<td>" + cell + "</td>");
        add("</tr>");
    }

    private void end() {
        add("</tbody></table>");
    }

    private void add(String html) {
        page.append(html);
    }

    private String say(String key, Object... values) {
        return esc(words.say(key, values));
    }

    private String label(String kind, String code) {
        return esc(words.label(kind, code));
    }

    private String name(JsonObject of) {
        return esc(of.getJsonObject("name").getString(english ? "en" : "zh"));
    }

    private static String meta(JsonObject of, String key) {
        String text = of.getString(key, "");
        return text.isEmpty() ? "" : "<br/><span class=\"meta\">" + esc(text) + "</span>";
    }

    private static String number(JsonObject of, String key) {
        JsonNumber number = of.getJsonNumber(key);
        return number == null
                ? "—"
                : number.bigDecimalValue().stripTrailingZeros().toPlainString();
    }

    private static String moment(JsonObject of, String key) {
        String text = of.getString(key, null);
        return text == null
                ? "—"
                : LocalDateTime.ofInstant(Instant.parse(text), Time.SHANGHAI).format(MOMENT);
    }

    private static String esc(String text) {
        return PdfPage.escaped(text);
    }

    private static List<JsonObject> list(JsonObject of, String key) {
        JsonArray array = of.getJsonArray(key);
        return array == null
                ? List.of()
                : array.stream().map(JsonValue::asJsonObject).toList();
    }
}
