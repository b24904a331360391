package io.zhuangan.association.grading;

import io.zhuangan.grading.Explanation;
import io.zhuangan.grading.GradeDetail;
import io.zhuangan.grading.GradeLine;
import io.zhuangan.grading.TwoNames;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The own firm's grade in the JSON interface. */
public record FirmGradeJson(
        UUID key,
        int year,
        LocalDate from,
        LocalDate until,
        String level,
        BigDecimal points,
        String earned,
        String lastLevel,
        boolean capped,
        String deferral,
        String state,
        Instant notifiedAt,
        Instant firstSeenAt,
        String rulesVersion,
        TwoNames notice,
        Explanation explanation,
        GradeDetail.InspectionView inspection,
        List<PastJson> history) {

    /** A result of some year. */
    public record PastJson(int year, String level, BigDecimal points, String deferral) {}

    static FirmGradeJson of(GradeDetail grade) {
        GradeLine line = grade.line();
        return new FirmGradeJson(
                line.key(),
                line.year(),
                grade.from(),
                grade.lastDay(),
                line.level(),
                line.points(),
                line.earned(),
                line.lastLevel(),
                line.capped(),
                line.deferral(),
                line.state(),
                line.notifiedAt(),
                line.firstSeenAt(),
                grade.rulesVersion(),
                grade.notice(),
                grade.explanation(),
                grade.inspection(),
                grade.history().stream()
                        .map(g -> new PastJson(g.year(), g.level(), g.points(), g.deferral()))
                        .toList());
    }
}
