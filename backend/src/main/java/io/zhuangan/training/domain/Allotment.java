package io.zhuangan.training.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who may have a free seat while some are kept for groups. A group's own people count towards its seats wherever they
 * sit, each for one group only, so a kept seat is one its group still lacks. What must stay free is what the hardest
 * pressed combination of groups lacks (Hall's theorem), hence nobody is ever placed into "the wrong" seat.
 *
 * <p>Example: quota 10, 2 kept for heads of quality and safety, 1 of them sits: 1 seat must stay free, so with 9 taken
 * a head gets the last seat and nobody else does.
 *
 * <p>Lives as long as the session's row is locked and is kept in step with each move.
 */
public final class Allotment {
    private final int quota;
    private final List<Reserve> kept;
    private final Map<Integer, Integer> seatedByFit;
    private int taken;

    /** @param seatedByFit how many sit (or are offered a seat) by the groups they fit */
    public Allotment(int quota, int taken, List<Reserve> reserves, Map<Integer, Integer> seatedByFit, Instant now) {
        this.quota = quota;
        this.taken = taken;
        this.kept = reserves.stream().filter(r -> r.keptAt(now)).toList();
        this.seatedByFit = new HashMap<>(seatedByFit);
    }

    /** Seats that must stay free for the groups now. */
    public int held() {
        return held(0, false);
    }

    public int taken() {
        return taken;
    }

    /** Seats that nobody has, kept ones included. */
    public int free() {
        return quota - taken;
    }

    /** Whether somebody of these groups may sit down now. */
    public boolean hasSeatFor(int fits) {
        return taken + 1 + held(fits, true) <= quota;
    }

    public void seat(int fits) {
        seatedByFit.merge(fits, 1, Integer::sum);
        taken++;
    }

    public void giveBack(int fits) {
        seatedByFit.merge(fits, -1, Integer::sum);
        taken--;
    }

    private int held(int newcomer, boolean withNewcomer) {
        int most = 0;
        for (int groups = 1; groups < 1 << kept.size(); groups++) {
            int wanted = 0;
            int bits = 0;
            for (int i = 0; i < kept.size(); i++) {
                if ((groups & 1 << i) == 0) continue;
                wanted += kept.get(i).seats();
                bits |= kept.get(i).bit();
            }
            int there = withNewcomer && (newcomer & bits) != 0 ? 1 : 0;
            for (Map.Entry<Integer, Integer> e : seatedByFit.entrySet()) {
                if ((e.getKey() & bits) != 0) there += e.getValue();
            }
            most = Math.max(most, wanted - there);
        }
        return most;
    }
}
