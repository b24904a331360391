package io.zhuangan.publicsite;

import io.zhuangan.showcase.PublicMaterial;
import io.zhuangan.showcase.PublicSession;
import io.zhuangan.showcase.PublicShowcase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** One session of a course. */
@Named("publicSession")
@RequestScoped
public class SessionPage {
    @Inject
    PublicShowcase showcase;

    @Inject
    Clock clock;

    private PublicSession session;
    private List<PublicSession.Unit> units;
    private List<PublicMaterial> materials = List.of();

    /** False when there is no such published session. */
    boolean load(UUID key) {
        session = key == null ? null : showcase.session(key).orElse(null);
        if (session != null) {
            units = showcase.units(key);
            materials = showcase.materials(session.courseKey());
        }
        return session != null;
    }

    public PublicSession getSession() {
        return session;
    }

    public List<PublicSession.Unit> getUnits() {
        return units;
    }

    public List<PublicMaterial> getMaterials() {
        return materials;
    }

    public boolean isOpen() {
        return Enrolment.of(session, clock.instant()) == Enrolment.OPEN;
    }

    public Enrolment getEnrolment() {
        return Enrolment.of(session, clock.instant());
    }
}
