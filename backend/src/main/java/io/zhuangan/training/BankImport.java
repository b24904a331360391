package io.zhuangan.training;

import io.zhuangan.intake.ImportColumn;
import io.zhuangan.intake.ImportRow;
import io.zhuangan.intake.ImportSession;
import io.zhuangan.intake.ImportTarget;
import io.zhuangan.intake.Remark;
import io.zhuangan.intake.RowVerdict;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.QuestionContent;
import io.zhuangan.training.domain.Questions;
import io.zhuangan.training.domain.Questions.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes questions into the bank. A number, or else the same text, says which question a row means; every other row is a
 * new one. A question that was asked gets a new version, as an edit by hand would give it. Cells have no line breaks, so
 * a text that differs in white space only is the same and keeps its lines.
 */
@ApplicationScoped
public class BankImport implements ImportTarget {
    private static final Map<TrainingError, String> COLUMN_OF = Map.of(
            TrainingError.QUESTION_TEXT, BankFile.TEXT,
            TrainingError.QUESTION_EXPLANATION, BankFile.EXPLANATION,
            TrainingError.QUESTION_CLAUSE, BankFile.CLAUSE,
            TrainingError.QUESTION_CLAUSE_MISSING, BankFile.CLAUSE,
            TrainingError.QUESTION_RIGHT_ONE, BankFile.RIGHT,
            TrainingError.QUESTION_RIGHT_SEVERAL, BankFile.RIGHT);

    @Inject
    Questions questions;

    @Inject
    QuestionBook book;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return BankFile.KIND;
    }

    @Override
    public String room() {
        return "training";
    }

    @Override
    public Right right() {
        return Right.MANAGE_COURSES;
    }

    @Override
    public List<ImportColumn> columns() {
        return BankFile.COLUMNS;
    }

    @Override
    public List<Map<String, String>> examples() {
        return BankFile.EXAMPLES;
    }

    @Override
    public ImportSession open(AccessScope scope, List<ImportRow> rows) {
        return new Pass(scope);
    }

    private final class Pass implements ImportSession {
        private final AccessScope scope;
        private final Instant now = Time.now(clock);
        private final Map<String, Kept> byKey = new HashMap<>();
        private final Map<String, List<Kept>> byText = new HashMap<>();
        private final Map<Long, Integer> rowOf = new HashMap<>();
        private final Map<String, Integer> freshRowOf = new HashMap<>();

        Pass(AccessScope scope) {
            this.scope = scope;
            for (Kept kept : questions.bank(scope)) {
                byKey.put(kept.question().key().toString(), kept);
                byText.computeIfAbsent(flat(kept.latest().content().text()), text -> new ArrayList<>())
                        .add(kept);
            }
        }

        @Override
        public RowVerdict check(ImportRow row) {
            List<Remark> wrong = new ArrayList<>();
            Optional<Kept> known = known(row, wrong);
            Optional<QuestionContent> wanted = content(row, wrong);
            if (!wrong.isEmpty()) return RowVerdict.refuse(wrong);
            Integer earlier = known.isPresent()
                    ? rowOf.putIfAbsent(known.get().question().id(), row.number())
                    : freshRowOf.putIfAbsent(flat(row.text(BankFile.TEXT)), row.number());
            if (earlier != null) return RowVerdict.refuse(Remark.onRow(TrainingError.BANK_TWICE, earlier));
            return known.map(kept -> change(kept, wanted.orElseThrow())).orElseGet(RowVerdict::create);
        }

        private RowVerdict change(Kept kept, QuestionContent wanted) {
            if (merged(kept, wanted).equals(kept.latest().content())) return RowVerdict.unchanged();
            RowVerdict change = kept.latest().used()
                    ? RowVerdict.change(Remark.onRow(
                            TrainingError.BANK_NEW_VERSION, kept.question().latest() + 1))
                    : RowVerdict.change();
            return change.seen(kept.question().latest() + "/" + kept.question().version());
        }

        private Optional<Kept> known(ImportRow row, List<Remark> wrong) {
            String key = row.text(BankFile.KEY);
            List<Kept> fitting;
            if (key == null) {
                fitting = byText.getOrDefault(flat(row.text(BankFile.TEXT)), List.of());
            } else {
                Kept kept = byKey.get(key.toLowerCase(Locale.ROOT));
                if (kept == null) wrong.add(Remark.on(BankFile.KEY, TrainingError.BANK_KEY_UNKNOWN, key));
                fitting = kept == null ? List.of() : List.of(kept);
            }
            if (fitting.isEmpty()) return Optional.empty();
            List<Kept> usable =
                    fitting.stream().filter(k -> !k.question().archived()).toList();
            if (usable.size() == 1) return Optional.of(usable.get(0));
            wrong.add(Remark.onRow(usable.isEmpty() ? TrainingError.BANK_ARCHIVED : TrainingError.BANK_AMBIGUOUS));
            return Optional.empty();
        }

        private Optional<QuestionContent> content(ImportRow row, List<Remark> wrong) {
            QuestionKind kind = QuestionKind.valueOf(row.text(BankFile.SORT));
            List<String> options = options(row, wrong);
            Optional<Set<Integer>> right = BankFile.right(kind, row.text(BankFile.RIGHT), options.size());
            if (right.isEmpty()) wrong.add(Remark.on(BankFile.RIGHT, TrainingError.BANK_RIGHT));
            if (!wrong.isEmpty()) return Optional.empty();
            try {
                return Optional.of(QuestionContent.of(new QuestionForm(
                        null,
                        0,
                        kind,
                        row.text(BankFile.TEXT),
                        options,
                        right.orElseThrow(),
                        row.text(BankFile.EXPLANATION),
                        row.text(BankFile.CLAUSE),
                        row.yes(BankFile.LEGAL))));
            } catch (RuleViolated refusal) {
                wrong.add(Remark.on(
                        COLUMN_OF.get(refusal.code()),
                        refusal.code(),
                        refusal.args().toArray()));
                return Optional.empty();
            }
        }

        private List<String> options(ImportRow row, List<Remark> wrong) {
            List<String> options = new ArrayList<>();
            int gap = -1;
            for (int i = 0; i < QuestionContent.MOST_OPTIONS; i++) {
                String option = row.text(BankFile.option(i));
                if (option == null) {
                    gap = gap < 0 ? i : gap;
                } else if (gap < 0) {
                    options.add(option);
                } else {
                    wrong.add(Remark.on(BankFile.option(gap), TrainingError.BANK_GAP, BankFile.letter(gap)));
                    return options;
                }
            }
            return options;
        }

        @Override
        public void write(ImportRow row, RowVerdict verdict) {
            QuestionContent wanted = content(row, new ArrayList<>()).orElseThrow();
            Optional<Kept> known = known(row, new ArrayList<>());
            if (known.isEmpty()) book.add(scope, wanted, now);
            else book.change(scope, known.get().question(), merged(known.get(), wanted), now);
        }
    }

    /** What a cell cannot hold stays: line breaks of text and explanation where nothing else differs. */
    private static QuestionContent merged(Kept kept, QuestionContent wanted) {
        QuestionContent before = kept.latest().content();
        return new QuestionContent(
                wanted.kind(),
                kept(before.text(), wanted.text()),
                wanted.options(),
                wanted.right(),
                kept(before.explanation(), wanted.explanation()),
                wanted.clause(),
                wanted.legal());
    }

    private static String kept(String before, String wanted) {
        return flat(before).equals(flat(wanted)) ? before : wanted;
    }

    private static String flat(String text) {
        return text.replaceAll("[\\u200B\\u2060\\uFEFF]", "")
                .replaceAll("[\\s\\u00A0\\u3000]+", " ")
                .strip();
    }
}
