package io.zhuangan.dossier;

import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.audit.AuditTrail;
import io.zhuangan.audit.ChainLink;
import io.zhuangan.dossier.check.DossierText;
import io.zhuangan.grading.FactView;
import io.zhuangan.grading.GradeFile;
import io.zhuangan.grading.GradeFileDoor;
import io.zhuangan.grading.RestorationView;
import io.zhuangan.grading.StatementView;
import io.zhuangan.grading.TalkView;
import io.zhuangan.objection.ObjectionDoor;
import io.zhuangan.objection.ObjectionFile;
import io.zhuangan.selfevaluation.AnswerLine;
import io.zhuangan.selfevaluation.EvaluationDoor;
import io.zhuangan.selfevaluation.SelfEvaluationView;
import io.zhuangan.shared.AccessScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts a dossier together. Holds no moment of its own making and nothing that counts down, so the same state gives the
 * same bytes.
 */
@ApplicationScoped
public class DossierBook {
    /** What the audit calls the things a dossier is about. */
    private static final List<String> KINDS = List.of(
            "Grade",
            "GradingRun",
            "GradingFact",
            "GradeStatement",
            "Objection",
            "Restoration",
            "AccountabilityTalk",
            "SelfEvaluation",
            "SelfEvaluationItem");

    /** An officer's draft is nobody's paper: its link is shown, its words are not. */
    private static final Set<String> DRAFTS = Set.of("DRAFT_DECISION");

    @Inject
    GradeFileDoor grades;

    @Inject
    EvaluationDoor evaluations;

    @Inject
    ObjectionDoor days;

    @Inject
    AuditTrail trail;

    /** The whole file of the bureau. */
    JsonObject ofBureau(AccessScope scope, UUID grade, Function<UUID, Optional<ObjectionFile>> objections) {
        return of(scope, grade, false, objections);
    }

    /** The firm's copy: without drafts, notes between officers and the names of those who worked on it. */
    JsonObject ofFirm(AccessScope firm, UUID grade, Function<UUID, Optional<ObjectionFile>> objections) {
        return of(firm, grade, true, objections);
    }

    private JsonObject of(
            AccessScope scope, UUID key, boolean firm, Function<UUID, Optional<ObjectionFile>> objections) {
        GradeFile file = grades.of(scope, key, firm);
        GradeFile.Version asked = file.asked();
        List<ObjectionFile> filed = file.versions().stream()
                .filter(v -> v.notifiedAt() != null)
                .flatMap(v -> objections.apply(v.key()).stream())
                .toList();
        Optional<SelfEvaluationView> own = evaluations.filed(scope, asked.firm(), asked.year());
        List<RestorationView> restorations = file.restorations().stream()
                .filter(r -> !firm || r.appliedAt() != null || r.state().equals("APPROVED"))
                .toList();
        List<TalkView> talks = file.talks().stream()
                .filter(t -> !firm || t.state().equals("HELD"))
                .toList();
        List<Obj> evidence = new ArrayList<>();
        file.facts()
                .forEach(f -> evidence.addAll(
                        evidence("GradingFact", f.key(), file.evidence().getOrDefault(f.key(), List.of()))));
        own.ifPresent(
                e -> e.lines().forEach(l -> evidence.addAll(evidence("SelfEvaluationItem", l.key(), l.evidence()))));
        filed.forEach(o -> evidence.addAll(evidence("Objection", o.line().key(), o.evidence())));
        restorations.forEach(r -> evidence.addAll(evidence("Restoration", r.key(), r.files())));
        List<JsonObject> listed = evidence.stream().map(Obj::done).toList();
        Obj dossier = new Obj()
                .put("audience", firm ? "FIRM" : "REGULATOR")
                .put("grade", key)
                .put(
                        "firm",
                        new Obj()
                                .put("key", asked.firm())
                                .put("name", asked.firmName())
                                .put("licenceNumber", asked.licenceNumber())
                                .put("district", asked.district()))
                .put(
                        "year",
                        new Obj()
                                .put("number", asked.year())
                                .put("from", file.from())
                                .put("lastDay", file.lastDay()))
                .put("rules", file.rules() == null ? null : rules(file.rules()))
                .put("producer", producer(file))
                .put(
                        "versions",
                        file.versions().stream().map(v -> version(v, firm)).toList())
                .put("facts", file.facts().stream().map(f -> fact(f, firm)).toList())
                .put("selfEvaluation", own.map(DossierBook::selfEvaluation).orElse(null))
                .put("calendar", calendar(scope, file, filed))
                .put("objections", filed.stream().map(o -> objection(o, firm)).toList())
                .put(
                        "restorations",
                        restorations.stream().map(r -> restoration(r, firm)).toList())
                .put("talks", talks.stream().map(t -> talk(t, firm)).toList())
                .put("evidence", listed)
                .put("evidenceSha256", evidenceHash(listed))
                .put("chain", chain(scope, file, filed, restorations, talks, own, firm));
        JsonObject content = dossier.done();
        return new Obj()
                .put("format", DossierText.FORMAT)
                .put("sha256", DossierText.hash(content))
                .put("dossier", content)
                .done();
    }

    /** Hash over the list in its order: what was added to it or taken away shows. */
    static String evidenceHash(List<JsonObject> listed) {
        return DossierText.sha256(listed.stream()
                .map(e -> e.getString("sha256") + " " + e.getString("of") + " " + e.getString("name") + "\n")
                .collect(Collectors.joining()));
    }

    private static Obj rules(GradeFile.Rules rules) {
        return new Obj()
                .put("key", rules.key())
                .put("code", rules.code())
                .put("version", rules.version())
                .put("firstYear", rules.firstYear())
                .put("sha256", DossierText.sha256(rules.text()))
                .put("text", rules.text());
    }

    private static Obj producer(GradeFile file) {
        return new Obj()
                .put("licensedOn", file.producer().licensedOn())
                .put("licenceEndedOn", file.producer().licenceEndedOn())
                .put(
                        "stops",
                        file.producer().stops().stream()
                                .map(s -> new Obj().put("from", s.from()).put("until", s.until()))
                                .toList());
    }

    private static Obj version(GradeFile.Version v, boolean firm) {
        return new Obj()
                .put("key", v.key())
                .put("occasion", v.occasion())
                .put("state", v.state())
                .put("imported", v.imported())
                .put("points", v.points())
                .put("earned", v.earned())
                .put("level", v.level())
                .put("deferral", v.deferral())
                .put("lastLevel", v.lastLevel())
                .put("capped", v.capped())
                .put("immediate", v.immediate())
                .put("lastInspectionOn", v.lastInspectionOn())
                .put("rulesKey", v.rulesKey())
                .put("facts", v.facts())
                .put("factsSha256", v.factsHash())
                .put("explanation", v.explanation() == null ? null : DossierText.read(v.explanation()))
                .put("gradedAt", v.gradedAt())
                .put("notifiedAt", v.notifiedAt())
                .put("firstSeenAt", v.firstSeenAt())
                .put("firstSeenBy", v.firstSeenBy())
                .put("replaces", v.replaces())
                .put("replacedAt", v.replacedAt())
                .put("cause", v.cause())
                .put("documentNo", v.documentNo())
                .put("reason", v.reason())
                .put("decidedBy", firm ? null : v.decidedBy())
                .put("liftedBy", v.liftedBy())
                .put("finalAt", v.finalAt())
                .put("run", v.run())
                .put(
                        "persons",
                        firm
                                ? null
                                : v.hands().stream()
                                        .map(h -> new Obj()
                                                .put("part", h.part())
                                                .put("name", h.name())
                                                .put("at", h.at()))
                                        .toList())
                .put(
                        "statements",
                        v.statements().stream().map(DossierBook::statement).toList());
    }

    private static Obj statement(StatementView s) {
        return new Obj()
                .put("key", s.key())
                .put("number", s.number())
                .put("words", s.words())
                .put("writtenBy", s.writtenBy())
                .put("writtenAt", s.writtenAt())
                .put("endedAt", s.endedAt())
                .put("endedBy", s.endedBy())
                .put("withdrawn", s.withdrawn());
    }

    private static Obj fact(FactView f, boolean firm) {
        return new Obj()
                .put("key", f.key())
                .put("event", f.event())
                .put(
                        "name",
                        new Obj().put("zh", f.name().zh()).put("en", f.name().en()))
                .put("immediate", f.immediate())
                .put("occurredOn", f.occurredOn())
                .put("count", f.count())
                .put("base", f.base())
                .put("subject", f.subject())
                .put("batch", f.batch())
                .put("dueOn", f.dueOn())
                .put("doneOn", f.doneOn())
                .put("inspectionType", f.inspectionType())
                .put("documentNo", f.documentNo())
                .put("source", f.source())
                .put("note", f.note())
                .put("origin", f.origin())
                .put("state", f.state())
                .put("revision", f.revision())
                .put("corrects", f.corrects())
                .put("enteredBy", firm ? null : f.enteredBy())
                .put("enteredAt", f.enteredAt())
                .put("confirmedBy", firm ? null : f.confirmedBy())
                .put("withdrawnAt", f.withdrawnAt())
                .put("withdrawnReason", f.withdrawnReason());
    }

    private static Obj selfEvaluation(SelfEvaluationView e) {
        return new Obj()
                .put("key", e.key())
                .put("filedAt", e.filedAt())
                .put("filedLate", e.filedLate())
                .put("signer", e.signer())
                .put("pledge", e.pledge())
                .put("points", e.points())
                .put("lines", e.lines().stream().map(DossierBook::answer).toList());
    }

    private static Obj answer(AnswerLine l) {
        return new Obj()
                .put("key", l.key())
                .put("indicator", l.indicator().code())
                .put(
                        "name",
                        new Obj()
                                .put("zh", l.indicator().name().zh())
                                .put("en", l.indicator().name().en()))
                .put("most", l.indicator().points())
                .put("points", l.points())
                .put("statement", l.statement())
                .put("outcome", l.outcome())
                .put("remark", l.remark())
                .put("checkedBy", l.checkedBy())
                .put("checkedAt", l.checkedAt())
                .put("reply", l.reply())
                .put("repliedBy", l.repliedBy())
                .put("repliedAt", l.repliedAt());
    }

    /** The working days that were counted: for objecting to each told grade, and for each review. */
    private List<Obj> calendar(AccessScope scope, GradeFile file, List<ObjectionFile> filed) {
        List<Obj> spans = new ArrayList<>();
        for (GradeFile.Version v : file.versions()) {
            if (v.notifiedAt() == null) continue;
            days.window(scope, v.key())
                    .ifPresent(window -> spans.add(new Obj()
                            .put("span", "OBJECTION_WINDOW")
                            .put("of", v.key())
                            .put("from", window.told())
                            .put("last", window.last())
                            .put("workdays", window.workdays())
                            .put("example", window.example())
                            .put("days", days(window.days()))));
        }
        for (ObjectionFile o : filed) {
            spans.add(new Obj()
                    .put("span", "REVIEW")
                    .put("of", o.line().key())
                    .put("from", o.line().receivedOn())
                    .put("last", o.line().dueOn())
                    .put(
                            "workdays",
                            o.days().stream()
                                    .mapToInt(ObjectionFile.ReviewDay::number)
                                    .max()
                                    .orElse(0))
                    .put("example", false)
                    .put("days", days(o.days())));
        }
        return spans;
    }

    private static List<Obj> days(List<ObjectionFile.ReviewDay> days) {
        return days.stream()
                .map(d -> new Obj()
                        .put("day", d.day())
                        .put("worked", d.worked())
                        .put("number", d.number())
                        .put("special", d.special()))
                .toList();
    }

    private static Obj objection(ObjectionFile o, boolean firm) {
        return new Obj()
                .put("key", o.line().key())
                .put("receipt", o.line().receipt())
                .put("against", o.line().grade())
                .put("state", o.line().state())
                .put("statement", o.statement())
                .put("filedBy", o.filedBy())
                .put("filedAt", o.line().filedAt())
                .put("receivedOn", o.line().receivedOn())
                .put("dueOn", o.line().dueOn())
                .put("reviewer", firm ? null : o.line().reviewer())
                .put(
                        "points",
                        o.points().stream()
                                .map(p -> new Obj()
                                        .put("indicator", p.indicator())
                                        .put("lost", p.lost())
                                        .put(
                                                "fact",
                                                p.fact() == null
                                                        ? null
                                                        : p.fact().key())
                                        .put("words", p.words()))
                                .toList())
                .put(
                        "notes",
                        o.notes().stream()
                                .map(n -> new Obj()
                                        .put("kind", n.kind())
                                        .put("at", n.at())
                                        .put("by", n.by())
                                        .put("about", n.about())
                                        .put("words", n.words())
                                        .put("fact", n.fact()))
                                .toList())
                .put("closedAt", o.line().closedAt())
                .put("closedBy", o.closedBy())
                .put("reasons", o.reasons())
                .put("result", o.line().result());
    }

    private static Obj restoration(RestorationView r, boolean firm) {
        return new Obj()
                .put("key", r.key())
                .put("state", r.state())
                .put("ground", r.ground())
                .put("documentNo", r.documentNo())
                .put("documentOn", r.documentOn())
                .put("reasons", r.reasons())
                .put("appliedBy", r.appliedBy())
                .put("appliedAt", r.appliedAt())
                .put("proposedBy", firm ? null : r.proposedBy())
                .put("proposedAt", r.proposedAt())
                .put("proposal", firm ? null : r.proposal())
                .put("decidedBy", firm ? null : r.decidedBy())
                .put("decidedAt", r.decidedAt())
                .put("answer", r.answer())
                .put(
                        "facts",
                        firm && !r.state().equals("APPROVED")
                                ? null
                                : r.facts().stream().map(FactView::key).toList())
                .put(
                        "results",
                        firm && !r.state().equals("APPROVED")
                                ? null
                                : r.results().stream()
                                        .map(x -> new Obj()
                                                .put("year", x.year())
                                                .put("level", x.level())
                                                .put("points", x.points()))
                                        .toList())
                .put(
                        "changes",
                        !r.state().equals("APPROVED")
                                ? null
                                : r.changes().stream()
                                        .map(c -> new Obj()
                                                .put("year", c.year())
                                                .put("occasion", c.occasion())
                                                .put("before", c.before())
                                                .put("after", c.after())
                                                .put("lifted", c.lifted())
                                                .put("grade", c.grade()))
                                        .toList());
    }

    /** The firm was there: its copy says when, without the officers' note. */
    private static Obj talk(TalkView t, boolean firm) {
        return new Obj()
                .put("key", t.key())
                .put("grade", t.grade())
                .put("level", t.level())
                .put("state", t.state())
                .put("proposedAt", t.proposedAt())
                .put("heldOn", t.heldOn())
                .put("note", firm ? null : t.note())
                .put("settledBy", firm ? null : t.settledBy())
                .put("settledAt", firm ? null : t.settledAt());
    }

    private static List<Obj> evidence(String kind, UUID of, List<AttachmentView> files) {
        return files.stream()
                .map(f -> new Obj()
                        .put("kind", kind)
                        .put("of", of)
                        .put("name", f.fileName())
                        .put("type", f.mediaType())
                        .put("size", f.size())
                        .put("sha256", f.sha256())
                        .put("uploadedAt", f.uploadedAt()))
                .toList();
    }

    private List<Obj> chain(
            AccessScope scope,
            GradeFile file,
            List<ObjectionFile> filed,
            List<RestorationView> restorations,
            List<TalkView> talks,
            Optional<SelfEvaluationView> own,
            boolean firm) {
        List<UUID> things = new ArrayList<>();
        for (GradeFile.Version v : file.versions()) {
            things.add(v.key());
            if (v.run() != null) things.add(v.run());
            v.statements().forEach(s -> things.add(s.key()));
        }
        file.facts().forEach(f -> things.add(f.key()));
        filed.forEach(o -> things.add(o.line().key()));
        restorations.forEach(r -> things.add(r.key()));
        talks.forEach(t -> things.add(t.key()));
        own.ifPresent(e -> {
            things.add(e.key());
            e.lines().stream().filter(AnswerLine::answered).forEach(l -> things.add(l.key()));
        });
        return trail.of(scope, KINDS, things).stream()
                .map(l -> link(l, firm && l.tenant() != scope.tenantId() || DRAFTS.contains(l.action())))
                .toList();
    }

    private static Obj link(ChainLink l, boolean withheld) {
        Obj link = new Obj().put("seq", l.seq()).put("previous", l.previous()).put("hash", l.hash());
        if (withheld) return link.put("withheld", true);
        return link.put("id", l.id())
                .put("key", l.key())
                .put("at", l.at())
                .put("city", l.city())
                .put("tenant", l.tenant())
                .put("tenantName", l.tenantName())
                .put("person", l.person())
                .put("personName", l.personName())
                .put("action", l.action())
                .put("subjectKind", l.subjectKind())
                .put("subjectKey", l.subjectKey())
                .put("before", l.before())
                .put("after", l.after())
                .put("reason", l.reason())
                .put("request", l.request());
    }
}
