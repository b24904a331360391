package io.zhuangan.association.contract;

import io.zhuangan.association.Seat;
import io.zhuangan.contract.AdoptionView;
import io.zhuangan.contract.AnswerComment;
import io.zhuangan.contract.ClauseFigure;
import io.zhuangan.contract.CommentOutcome;
import io.zhuangan.contract.CommentView;
import io.zhuangan.contract.ComparisonPaper;
import io.zhuangan.contract.ContractQueries;
import io.zhuangan.contract.ContractText;
import io.zhuangan.contract.EditionView;
import io.zhuangan.contract.EndComments;
import io.zhuangan.contract.OpenComments;
import io.zhuangan.contract.PublishEdition;
import io.zhuangan.contract.SaveEdition;
import io.zhuangan.contract.StartEdition;
import io.zhuangan.contract.TemplateKind;
import io.zhuangan.contract.TemplateLine;
import io.zhuangan.contract.TemplateView;
import io.zhuangan.contract.TextComparison;
import io.zhuangan.contract.TextFault;
import io.zhuangan.contract.WriteTemplate;
import io.zhuangan.kit.ContractWords;
import io.zhuangan.kit.Downloads;
import io.zhuangan.kit.Languages;
import io.zhuangan.kit.Pieces;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.OnceOnly;
import io.zhuangan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The association's model contracts and norms, from the first words to published editions. */
@Path("/contract-templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContractTemplatesResource {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    Seat seat;

    @Inject
    ContractQueries contracts;

    @Inject
    WriteTemplate writeTemplate;

    @Inject
    SaveEdition saveEdition;

    @Inject
    StartEdition startEdition;

    @Inject
    OpenComments openComments;

    @Inject
    EndComments endComments;

    @Inject
    AnswerComment answerComment;

    @Inject
    PublishEdition publishEdition;

    @Inject
    OnceOnly once;

    @Context
    HttpServletRequest request;

    /** Body of a new template. */
    public record NewTemplate(TemplateKind kind, String slug, ContractText text) {}

    /** Body of a saved draft, with the version of the edition that was read. */
    public record Draft(Long version, ContractText text, String reason) {}

    /** Body of an opened round. */
    public record Round(Long version, LocalDate until) {}

    /** Body of a round's end before its day. */
    public record RoundEnd(Long version, String reason) {}

    /** Body of an answer. */
    public record Answer(CommentOutcome outcome, String words) {}

    /** Body of a publication. */
    public record Publication(Long version, String label, String reason) {}

    /** An edition's text and what is wrong with it. */
    public record Words(ContractText text, List<TextFault> faults) {}

    @GET
    public Page<TemplateLine> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(contracts.own(seat.scope()), cursor, limit);
    }

    @POST
    public Response write(@HeaderParam("Idempotency-Key") String requestKey, NewTemplate body) {
        if (body == null || body.text() == null) throw new BadRequestException("text");
        TemplateView made = once.run(
                seat.scope(),
                requestKey,
                List.of("contract-template", body),
                TemplateView.class,
                () -> one(writeTemplate.write(seat.scope(), body.kind(), body.slug(), body.text())));
        return Response.created(URI.create("contract-templates/" + made.key()))
                .entity(made)
                .build();
    }

    @GET
    @Path("{key}")
    public TemplateView one(@PathParam("key") UUID key) {
        return contracts.template(seat.scope(), key);
    }

    /** Begins the next edition. */
    @POST
    @Path("{key}/editions")
    public TemplateView startNext(@HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key) {
        return once.run(seat.scope(), requestKey, List.of("next-edition", key), TemplateView.class, () -> {
            startEdition.start(seat.scope(), key);
            return one(key);
        });
    }

    @GET
    @Path("{key}/editions/{number}")
    public Words text(@PathParam("key") UUID key, @PathParam("number") int number) {
        ContractText text = contracts.text(seat.scope(), key, number);
        return new Words(text, contracts.check(seat.scope(), text));
    }

    /** Two editions clause by clause; {@code lang=en} compares the English words. */
    @GET
    @Path("{key}/editions/{number}/changes/{to}")
    public TextComparison changes(
            @PathParam("key") UUID key,
            @PathParam("number") int number,
            @PathParam("to") int to,
            @QueryParam("lang") String lang) {
        return TextComparison.between(
                contracts.text(seat.scope(), key, number), contracts.text(seat.scope(), key, to), "en".equals(lang));
    }

    /** The same as a Word file; a draft has no fingerprint yet and the file says so. */
    @GET
    @Path("{key}/editions/{number}/changes/{to}/comparison.docx")
    @Produces(DOCX)
    public Response comparison(@PathParam("key") UUID key, @PathParam("number") int number, @PathParam("to") int to) {
        TemplateView template = one(key);
        ComparisonPaper.Side before = side(template, number);
        ComparisonPaper.Side after = side(template, to);
        byte[] file = ComparisonPaper.docx(template.slug(), before, after, new ContractWords(Languages.of(request)));
        String name = template.slug() + "-" + named(before, number) + "-" + named(after, to) + ".docx";
        return Downloads.file(name, DOCX, file.length, out -> out.write(file));
    }

    private ComparisonPaper.Side side(TemplateView template, int number) {
        EditionView edition =
                template.numbered(number).orElseThrow(() -> new NotFound("ContractEdition", template.key()));
        return new ComparisonPaper.Side(
                edition.label(), edition.fingerprint(), contracts.text(seat.scope(), template.key(), number));
    }

    private static String named(ComparisonPaper.Side side, int number) {
        return side.label() == null ? "draft-" + number : side.label();
    }

    @PUT
    @Path("{key}/draft")
    public TemplateView save(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Draft body) {
        if (body == null || body.version() == null || body.text() == null) {
            throw new BadRequestException("version, text");
        }
        return once.run(seat.scope(), requestKey, List.of("save-edition", key, body), TemplateView.class, () -> {
            saveEdition.save(seat.scope(), new SaveEdition.Saving(key, body.version(), body.text(), body.reason()));
            return one(key);
        });
    }

    @POST
    @Path("{key}/round")
    public TemplateView open(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Round body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return once.run(seat.scope(), requestKey, List.of("open-round", key, body), TemplateView.class, () -> {
            openComments.open(seat.scope(), new OpenComments.Opening(key, body.version(), body.until()));
            return one(key);
        });
    }

    @POST
    @Path("{key}/round/end")
    public TemplateView end(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, RoundEnd body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return once.run(seat.scope(), requestKey, List.of("end-round", key, body), TemplateView.class, () -> {
            endComments.end(seat.scope(), key, body.version(), body.reason());
            return one(key);
        });
    }

    @GET
    @Path("{key}/editions/{number}/comments")
    public Page<CommentView> comments(
            @PathParam("key") UUID key,
            @PathParam("number") int number,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(contracts.comments(seat.scope(), key, number), cursor, limit);
    }

    @POST
    @Path("comments/{comment}/answer")
    public void answer(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("comment") UUID comment, Answer body) {
        if (body == null) throw new BadRequestException("outcome, words");
        once.run(seat.scope(), requestKey, List.of("answer-comment", comment, body), Void.class, () -> {
            answerComment.answer(seat.scope(), new AnswerComment.Answer(comment, body.outcome(), body.words()));
            return null;
        });
    }

    @POST
    @Path("{key}/publication")
    public TemplateView publish(
            @HeaderParam("Idempotency-Key") String requestKey, @PathParam("key") UUID key, Publication body) {
        if (body == null || body.version() == null) throw new BadRequestException("version");
        return once.run(seat.scope(), requestKey, List.of("publish-edition", key, body), TemplateView.class, () -> {
            publishEdition.publish(
                    seat.scope(), new PublishEdition.Publication(key, body.version(), body.label(), body.reason()));
            return one(key);
        });
    }

    /** Who uses an edition, or did. */
    @GET
    @Path("{key}/adoptions")
    public Page<AdoptionView> adoptions(
            @PathParam("key") UUID key,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return Pieces.of(contracts.adoptions(seat.scope(), key), cursor, limit);
    }

    /** A clause's figures as they may be told. */
    public record Figure(String clause, int number, String title, Share changed, Share leftOut) {
        static Figure of(ClauseFigure f) {
            return new Figure(f.clause(), f.number(), f.title(), Share.of(f.changed()), Share.of(f.leftOut()));
        }
    }

    /** @param firms null unless {@code said} is EXACT; @param of null when nothing is said */
    public record Share(String said, Integer firms, Integer of) {
        static Share of(io.zhuangan.contract.ClauseShare share) {
            String said = share.said().name();
            return new Share(
                    said, said.equals("EXACT") ? share.firms() : null, said.equals("HIDDEN") ? null : share.of());
        }
    }

    /** How often clauses of an edition are changed or left out; small figures are not told. */
    @GET
    @Path("{key}/editions/{number}/figures")
    public List<Figure> figures(@PathParam("key") UUID key, @PathParam("number") int number) {
        return contracts.figures(seat.scope(), key, number).stream()
                .map(Figure::of)
                .toList();
    }
}
