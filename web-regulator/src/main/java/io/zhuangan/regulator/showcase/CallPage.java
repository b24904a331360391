package io.zhuangan.regulator.showcase;

import io.zhuangan.regulator.Seat;
import io.zhuangan.shared.NotFound;
import io.zhuangan.showcase.AppointJuror;
import io.zhuangan.showcase.JuryQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One call: its criteria, its jury, and what was handed in. */
@Named("caseCall")
@ViewScoped
public class CallPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Seat seat;

    @Inject
    JuryQueries juries;

    @Inject
    AppointJuror appointJuror;

    private UUID key;
    private String juror;
    private JuryQueries.CallBoard board;

    public void load() {
        if (key == null) throw new NotFound("CaseCall", "");
        board = juries.board(seat.scope(), key);
    }

    public String appoint() {
        JuryQueries.Candidate who = getCandidates().stream()
                .filter(c -> c.person().toString().equals(juror))
                .findFirst()
                .orElse(null);
        appointJuror.appoint(
                seat.scope(),
                new AppointJuror.Appointment(
                        key, who == null ? seat.scope().tenantKey() : who.seat(), who == null ? null : who.person()));
        return "/showcase/call.xhtml?faces-redirect=true&key=" + key;
    }

    /** Who may judge and does not sit in this jury yet. */
    public List<JuryQueries.Candidate> getCandidates() {
        return juries.candidates(seat.scope()).stream()
                .filter(c -> board.jurors().stream()
                        .noneMatch(j -> j.name().equals(c.name()) && j.seat().equals(c.seatName())))
                .toList();
    }

    public JuryQueries.CallBoard getBoard() {
        return board;
    }

    public UUID getKey() {
        return key;
    }

    public void setKey(UUID key) {
        this.key = key;
    }

    public String getJuror() {
        return juror;
    }

    public void setJuror(String juror) {
        this.juror = juror;
    }
}
