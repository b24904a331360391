package io.zhuangan.objection;

import io.zhuangan.shared.AccessScope;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** Once a minute: makes grades final whose window is over, and reminds reviewers. A killed server goes on where it was. */
@Singleton
@Startup
@DependsOn("DataSources")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ObjectionTimer {
    private static final System.Logger LOG = System.getLogger(ObjectionTimer.class.getName());

    @Inject
    ObjectionCities cities;

    @Inject
    FinaliseGrades finaliseGrades;

    @Inject
    RemindReviewers remindReviewers;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void tick() {
        if (!busy.compareAndSet(false, true)) return;
        try {
            cities.all().forEach(this::act);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "cities could not be looked up; tried again in a minute", e);
        } finally {
            busy.set(false);
        }
    }

    /** A city that fails does not hold up the others. */
    private void act(AccessScope city) {
        try {
            long after = 0;
            do after = finaliseGrades.finalise(city, after);
            while (after != 0);
            remindReviewers.remind(city);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "objections of city " + city.cityId() + " were rolled back", e);
        }
    }
}
