package io.zhuangan.association.training;

import io.zhuangan.intake.SheetWriter;
import io.zhuangan.kit.Texts;
import io.zhuangan.shared.Time;
import io.zhuangan.training.ExamResults;
import io.zhuangan.training.ExamStatistics;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Results and statistics of a test as xlsx: one sheet of attempts, one of questions, one of posts. */
final class ExamSheets {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Time.SHANGHAI);

    private ExamSheets() {}

    static byte[] of(ExamResults results, ExamStatistics statistics, Texts texts) {
        return new SheetWriter()
                .sheet(
                        say(texts, "exam.attempts"),
                        heads(
                                texts,
                                "col.name",
                                "exam.col.post",
                                "col.firm",
                                "exam.col.session",
                                "exam.col.attempt",
                                "col.state",
                                "exam.col.started",
                                "exam.col.ended",
                                "exam.col.right",
                                "exam.col.asked",
                                "exam.col.score",
                                "exam.passed",
                                "sheet.recorded.by"),
                        results.lines().stream()
                                .map(l -> SheetWriter.row(
                                        l.person(),
                                        post(texts, l.post()),
                                        l.enterprise(),
                                        l.session(),
                                        l.attempt(),
                                        texts.label(l.state()),
                                        moment(l.startedAt()),
                                        moment(l.endedAt()),
                                        l.right(),
                                        l.asked() == 0 ? null : l.asked(),
                                        l.score(),
                                        l.passed() ? say(texts, "exam.passed") : "",
                                        l.recordedBy()))
                                .toList())
                .sheet(
                        say(texts, "exam.items"),
                        heads(
                                texts,
                                "question",
                                "question.version",
                                "question.clause",
                                "question.legal",
                                "exam.col.n",
                                "exam.col.share",
                                "exam.col.discrimination"),
                        statistics.items().stream()
                                .map(i -> SheetWriter.row(
                                        i.text(),
                                        i.version(),
                                        i.clause(),
                                        i.legal() ? say(texts, "question.legal") : "",
                                        i.n(),
                                        i.right(),
                                        i.discrimination()))
                                .toList())
                .sheet(
                        say(texts, "exam.knowledge"),
                        heads(
                                texts,
                                "exam.col.post",
                                "exam.col.people",
                                "exam.col.answers",
                                "exam.col.share",
                                "exam.col.passing"),
                        Stream.concat(Stream.of(statistics.overall()), statistics.knowledge().stream())
                                .map(k -> SheetWriter.row(
                                        k == statistics.overall() ? say(texts, "exam.post.all") : post(texts, k.post()),
                                        k.people(),
                                        k.answers(),
                                        k.right(),
                                        k.passing()))
                                .toList())
                .bytes();
    }

    static String post(Texts texts, String post) {
        return post.isEmpty() ? say(texts, "exam.post.none") : texts.find("enterprise", "Post." + post, List.of());
    }

    private static List<String> heads(Texts texts, String... keys) {
        return Arrays.stream(keys).map(key -> say(texts, key)).toList();
    }

    private static String say(Texts texts, String key) {
        return texts.find("training", key, List.of());
    }

    private static String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }
}
