package io.zhuangan.identity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Clears what no session can need any more, once an hour. Any number of nodes may do it at the same time. */
@Singleton
public class SignInHousekeeping {
    @Inject
    EndedSignIns ended;

    @Schedule(hour = "*", minute = "17", persistent = false)
    public void clear() {
        ended.forgetOld();
    }
}
