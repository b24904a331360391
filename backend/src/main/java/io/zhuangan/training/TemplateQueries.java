package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.training.domain.CertificateTemplate;
import io.zhuangan.training.domain.CertificateTemplates;
import io.zhuangan.training.domain.CertificateWording;
import io.zhuangan.training.domain.SerialPattern;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Versions of the own certificate template. */
@Reads
@Permit({Right.MANAGE_COURSES, Right.TAKE_ATTENDANCE})
public class TemplateQueries {
    @Inject
    CertificateTemplates templates;

    @Inject
    Clock clock;

    /** Newest first; the draft, if there is one, leads. Empty while the product's own wording is used. */
    public List<TemplateView> versions(AccessScope scope) {
        List<CertificateTemplate> all = templates.all(scope);
        CertificateTemplate current = current(all).orElse(null);
        return all.stream().map(t -> t.view(t == current)).toList();
    }

    public TemplateView version(AccessScope scope, int number) {
        return versions(scope).stream()
                .filter(t -> t.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("CertificateTemplate", number));
    }

    /** What a form begins with: the draft, else the version in force, else the product's own wording. */
    public TemplateForm begin(AccessScope scope) {
        return versions(scope).stream()
                .filter(t -> t.draft() || t.current())
                .findFirst()
                .map(t -> new TemplateForm(
                        t.title(), t.wording(), t.signatory(), t.position(), t.months(), t.serialPattern()))
                .orElse(new TemplateForm(
                        CertificatePaper.USUAL_TITLE,
                        CertificateWording.USUAL.text(),
                        "",
                        "",
                        null,
                        SerialPattern.USUAL.text()));
    }

    /** A version as paper, for an invented person. */
    public CertificatePaper.Paper preview(AccessScope scope, int number) {
        TemplateView of = version(scope, number);
        return new CertificatePaper.Paper(
                "template-" + number + ".pdf", CertificatePaper.preview(of, scope.tenantName(), LocalDate.now(clock)));
    }

    /** The version in force: the one that was put in force last. */
    static Optional<CertificateTemplate> current(List<CertificateTemplate> newestFirst) {
        return newestFirst.stream().filter(CertificateTemplate::inForce).findFirst();
    }
}
