package io.zhuangan.grading;

import io.zhuangan.grading.domain.Grades;
import io.zhuangan.shared.AccessScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Told levels for the room of memberships, inside its transaction and behind its permit. Whether the firm consents is that
 * room's question, and it must be asked first; here a firm that does not belong to the asking association has no grade.
 */
@ApplicationScoped
public class GradesShown {
    @Inject
    Grades grades;

    /** Years whose result the firm of this seat was told, the latest first: what it may consent to show. */
    public List<Integer> ownYears(AccessScope firm) {
        return grades.everTold(firm, firm.tenantId()).stream()
                .filter(g -> g.notifiedAt() != null)
                .map(g -> g.year())
                .distinct()
                .sorted((a, b) -> b - a)
                .toList();
    }

    /** The level that stands for a year of a firm that belongs to the asking association; empty before it was told. */
    public Optional<ShownGrade> ofMember(AccessScope association, long firm, int year) {
        return grades.toldToMember(association, firm, year);
    }
}
