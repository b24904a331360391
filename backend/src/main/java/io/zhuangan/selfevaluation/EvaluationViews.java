package io.zhuangan.selfevaluation;

import io.zhuangan.attachment.AttachmentQueries;
import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.grading.YearFrame;
import io.zhuangan.selfevaluation.domain.FilingWindow;
import io.zhuangan.selfevaluation.domain.SelfEvaluation;
import io.zhuangan.selfevaluation.domain.SelfEvaluationItem;
import io.zhuangan.selfevaluation.domain.SelfEvaluations;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts a self-evaluation together with its indicators and evidence. */
@ApplicationScoped
public class EvaluationViews {
    @Inject
    SelfEvaluations evaluations;

    @Inject
    EvaluationYears years;

    @Inject
    AttachmentQueries files;

    SelfEvaluationView of(AccessScope scope, SelfEvaluation e) {
        YearFrame frame = years.frame(scope, e.year());
        Map<String, SelfEvaluationItem> items = evaluations.items(scope, e).stream()
                .collect(Collectors.toMap(SelfEvaluationItem::indicator, Function.identity()));
        Map<UUID, List<AttachmentView>> evidence = files.of(
                scope,
                KeepEvidence.SUBJECT,
                items.values().stream().map(SelfEvaluationItem::key).toList());
        FilingWindow window = EvaluationYears.window(frame, e);
        return new SelfEvaluationView(
                frame,
                e.key(),
                e.version(),
                e.firmKey(),
                e.firmName(),
                e.licenceNumber(),
                e.districtCode(),
                e.state(),
                e.deferral(),
                window.last(),
                !frame.released() && window.open(years.today()),
                e.filedAt(),
                e.filedLate(),
                e.signerName(),
                e.pledge(),
                e.admittedUntil(),
                e.admittedReason(),
                e.admittedByName(),
                frame.indicators().stream()
                        .map(line -> line(line, items.get(line.code()), evidence))
                        .toList());
    }

    /** What will be asked, before the firm is called. */
    SelfEvaluationView toCome(YearFrame frame, UUID key, String firm) {
        FilingWindow window = EvaluationYears.window(frame, null);
        return new SelfEvaluationView(
                frame,
                null,
                0,
                key,
                firm,
                null,
                null,
                EvaluationState.CALLED,
                null,
                window.last(),
                false,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                frame.indicators().stream()
                        .map(line -> line(line, null, Map.of()))
                        .toList());
    }

    private static AnswerLine line(
            YearFrame.Line line, SelfEvaluationItem item, Map<UUID, List<AttachmentView>> evidence) {
        if (item == null) {
            return new AnswerLine(
                    line, null, null, null, "", null, null, null, null, null, null, null, null, null, List.of());
        }
        return new AnswerLine(
                line,
                item.key(),
                item.version(),
                item.points(),
                item.statement(),
                item.savedAt(),
                item.savedByName(),
                item.outcome(),
                item.remark(),
                item.checkedByName(),
                item.checkedAt(),
                item.reply(),
                item.repliedByName(),
                item.repliedAt(),
                evidence.getOrDefault(item.key(), List.of()));
    }

    /** A file of that self-evaluation; one of another does not exist here. */
    AttachmentView evidence(SelfEvaluationView view, UUID file) {
        return view.lines().stream()
                .flatMap(l -> l.evidence().stream())
                .filter(f -> f.key().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotFound("Attachment", file));
    }

    void write(AccessScope scope, AttachmentView file, OutputStream out) {
        files.write(scope, file.key(), out);
    }
}
