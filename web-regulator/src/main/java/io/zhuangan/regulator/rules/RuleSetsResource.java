package io.zhuangan.regulator.rules;

import io.zhuangan.grading.DiscardDraft;
import io.zhuangan.grading.PublishRules;
import io.zhuangan.grading.RuleChange;
import io.zhuangan.grading.RuleDraftQueries;
import io.zhuangan.grading.RuleDraftView;
import io.zhuangan.grading.RuleFault;
import io.zhuangan.grading.RulePreviewView;
import io.zhuangan.grading.RuleSetLine;
import io.zhuangan.grading.RuleSetQueries;
import io.zhuangan.grading.SaveDraft;
import io.zhuangan.grading.StartDraft;
import io.zhuangan.grading.StartPreview;
import io.zhuangan.intake.SheetWriter;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.SheetTable;
import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.OnceOnly;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rule sets and their drafts. Bodies have the form of the city packs, so a set that was read can be sent back. */
@Path("/rule-sets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RuleSetsResource {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    @Inject
    Seat seat;

    @Inject
    RuleSetQueries sets;

    @Inject
    RuleDraftQueries drafts;

    @Inject
    StartDraft startDraft;

    @Inject
    SaveDraft saveDraft;

    @Inject
    DiscardDraft discardDraft;

    @Inject
    PublishRules publishRules;

    @Inject
    StartPreview startPreview;

    @Inject
    OnceOnly once;

    @Context
    HttpServletRequest request;

    /** A draft without its content; the version is its ETag too. */
    public record DraftJson(
            UUID key,
            long version,
            String state,
            UUID basis,
            String rulesVersion,
            String firstYear,
            String savedBy,
            String savedAt,
            List<RuleFault> faults) {
        static DraftJson of(RuleDraftView d) {
            return new DraftJson(
                    d.key(),
                    d.version(),
                    d.state(),
                    d.basis(),
                    d.sheets().setting("version"),
                    d.sheets().setting("firstYear"),
                    d.savedBy(),
                    d.savedAt().toString(),
                    d.faults());
        }
    }

    /** Key of what was made. */
    public record Made(UUID key) {}

    /** The year whose facts a preview takes. */
    public record PreviewOrder(Integer year) {}

    @GET
    public List<RuleSetLine> all() {
        return sets.all(seat.scope());
    }

    /** The set word for word. */
    @GET
    @Path("{key}")
    public Response one(@PathParam("key") UUID key) {
        return Response.ok(sets.text(seat.scope(), key), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    @GET
    @Path("{key}/rules.xlsx")
    @Produces(SheetTable.XLSX)
    public Response workbook(@PathParam("key") UUID key) {
        RuleSetLine line = sets.one(seat.scope(), key);
        return SheetTable.answer(sets.workbook(seat.scope(), key), line.code() + " " + line.version());
    }

    @GET
    @Path("drafts")
    public List<DraftJson> open() {
        return drafts.open(seat.scope()).stream().map(DraftJson::of).toList();
    }

    /** Begins a draft: from the set {@code basis}, or from the body where there is one that says something. */
    @POST
    @Path("drafts")
    public Response start(
            @HeaderParam("Idempotency-Key") String requestKey, @QueryParam("basis") UUID basis, String body) {
        boolean sent = body != null && !body.isBlank() && !body.strip().equals("{}");
        if (basis == null && !sent) throw new BadRequestException("basis or a body");
        Made made = once.run(
                seat.scope(),
                requestKey,
                List.of("rule-draft", String.valueOf(basis), sent ? body : ""),
                Made.class,
                () -> new Made(
                        startDraft.start(seat.scope(), new StartDraft.Beginning(basis, null, sent ? body : null))));
        return described(made.key(), Response.Status.CREATED);
    }

    /** What is wrong with a draft, and the version a change begins from. */
    @GET
    @Path("drafts/{key}")
    public Response draft(@PathParam("key") UUID key) {
        return described(key, Response.Status.OK);
    }

    private Response described(UUID key, Response.Status status) {
        RuleDraftView draft = drafts.one(seat.scope(), key);
        return Response.status(status)
                .entity(DraftJson.of(draft))
                .tag(new EntityTag(Long.toString(draft.version())))
                .build();
    }

    /** The draft in the form of the packs, faults and all. */
    @GET
    @Path("drafts/{key}/rules")
    public Response rules(@PathParam("key") UUID key) {
        return Response.ok(drafts.text(seat.scope(), key), MediaType.APPLICATION_JSON_TYPE)
                .tag(new EntityTag(Long.toString(drafts.one(seat.scope(), key).version())))
                .build();
    }

    @GET
    @Path("drafts/{key}/rules.xlsx")
    @Produces(SheetTable.XLSX)
    public Response draftWorkbook(@PathParam("key") UUID key) {
        String version = drafts.one(seat.scope(), key).sheets().setting("version");
        return SheetTable.answer(drafts.workbook(seat.scope(), key), version);
    }

    /** Saves the body over the draft, if nobody saved it since the version that If-Match names. */
    @PUT
    @Path("drafts/{key}/rules")
    public Response save(
            @HeaderParam("Idempotency-Key") String requestKey,
            @HeaderParam("If-Match") String match,
            @PathParam("key") UUID key,
            String body) {
        long version = version(key, match);
        String text = body == null ? "" : body;
        once.run(seat.scope(), requestKey, List.of("save-rules", key, match, text), Made.class, () -> {
            saveDraft.save(seat.scope(), key, version, drafts.read(seat.scope(), text));
            return new Made(key);
        });
        return described(key, Response.Status.OK);
    }

    /** Who may not see the draft hears of no header first. */
    private long version(UUID key, String match) {
        drafts.one(seat.scope(), key);
        if (match == null) throw new BadRequestException("If-Match");
        Matcher tag = TAG.matcher(match.strip());
        if (!tag.matches()) throw new BadRequestException("If-Match");
        return Long.parseLong(tag.group(1));
    }

    /** By another person than who saved it last. */
    @POST
    @Path("drafts/{key}/publication")
    public Made publish(
            @HeaderParam("Idempotency-Key") String requestKey,
            @HeaderParam("If-Match") String match,
            @PathParam("key") UUID key) {
        long version = version(key, match);
        return once.run(
                seat.scope(),
                requestKey,
                List.of("publish-rules", key, match),
                Made.class,
                () -> new Made(publishRules.publish(seat.scope(), key, version)));
    }

    /** Throws it away. */
    @POST
    @Path("drafts/{key}/discarding")
    public void discard(
            @HeaderParam("Idempotency-Key") String requestKey,
            @HeaderParam("If-Match") String match,
            @PathParam("key") UUID key) {
        long version = version(key, match);
        once.run(seat.scope(), requestKey, List.of("discard-rules", key, match), Void.class, () -> {
            discardDraft.discard(seat.scope(), key, version);
            return null;
        });
    }

    /** What changes from one set or draft to another. */
    @GET
    @Path("{from}/changes/{to}")
    public List<RuleChange> changes(@PathParam("from") UUID from, @PathParam("to") UUID to) {
        return drafts.changes(seat.scope(), from, to);
    }

    /** The same in words. */
    @GET
    @Path("{from}/changes/{to}/changes.xlsx")
    @Produces(SheetTable.XLSX)
    public Response changesSheet(@PathParam("from") UUID from, @PathParam("to") UUID to) {
        RuleWords words = new RuleWords(drafts.any(seat.scope(), to), Languages.of(request));
        List<List<Object>> rows = new ArrayList<>();
        for (RuleChange change : drafts.changes(seat.scope(), from, to)) {
            for (RuleChange.Cell cell : change.cells()) {
                rows.add(SheetWriter.row(
                        words.changeWord(change),
                        words.say("sheet." + change.sheet()),
                        words.what(change),
                        cell.column().equals("value") ? "" : words.say("col." + cell.column()),
                        cell.from(),
                        cell.to()));
            }
            if (change.cells().isEmpty()) {
                rows.add(SheetWriter.row(
                        words.changeWord(change),
                        words.say("sheet." + change.sheet()),
                        words.what(change),
                        "",
                        "",
                        ""));
            }
        }
        String name = words.say("diff.title");
        return SheetTable.answer(
                SheetWriter.one(
                        name,
                        List.of(
                                words.say("diff.kind"),
                                words.say("diff.sheet"),
                                words.say("diff.what"),
                                words.say("diff.column"),
                                words.say("diff.from"),
                                words.say("diff.to")),
                        rows),
                name);
    }

    /** Begins a preview; how far it is stands at the same address. */
    @POST
    @Path("drafts/{key}/preview")
    public Response preview(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, PreviewOrder order) {
        if (order == null || order.year() == null) throw new BadRequestException("year");
        once.run(seat.scope(), requestKey, List.of("preview-rules", key, order.year()), Made.class, () -> {
            startPreview.start(seat.scope(), key, order.year());
            return new Made(key);
        });
        return Response.accepted(drafts.preview(seat.scope(), key)).build();
    }

    @GET
    @Path("drafts/{key}/preview")
    public RulePreviewView previewed(@PathParam("key") UUID key) {
        return drafts.preview(seat.scope(), key);
    }

    /** Firms whose level would change, all of them. */
    @GET
    @Path("drafts/{key}/preview/firms.xlsx")
    @Produces(SheetTable.XLSX)
    public Response firms(@PathParam("key") UUID key) {
        RulePreviewView preview = drafts.preview(seat.scope(), key);
        RuleWords words = new RuleWords(drafts.one(seat.scope(), key).sheets(), Languages.of(request));
        boolean english = Languages.of(request).getLanguage().equals("en");
        List<List<Object>> rows = new ArrayList<>();
        for (RulePreviewView.Change c : preview.changes()) {
            rows.add(SheetWriter.row(
                    c.name(),
                    c.licenceNumber(),
                    c.before() == null ? words.say("preview.out") : c.before(),
                    c.pointsBefore(),
                    c.after() == null ? words.say("preview.out") : c.after(),
                    c.pointsAfter(),
                    words.say("reason." + c.reason()),
                    c.indicator() == null
                            ? null
                            : c.code() + " "
                                    + (english
                                            ? c.indicator().en()
                                            : c.indicator().zh()),
                    c.difference()));
        }
        String name = words.say("preview.firms");
        return SheetTable.answer(
                SheetWriter.one(
                        name,
                        List.of(
                                words.say("preview.firm"),
                                words.say("preview.licence"),
                                words.say("preview.was"),
                                words.say("preview.points.was"),
                                words.say("preview.becomes"),
                                words.say("preview.points.becomes"),
                                words.say("preview.why"),
                                words.say("preview.indicator"),
                                words.say("preview.difference")),
                        rows),
                name);
    }
}
