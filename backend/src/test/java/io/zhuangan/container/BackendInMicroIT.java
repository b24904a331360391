package io.zhuangan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Denied;
import io.zhuangan.shared.Reach;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantKind;
import jakarta.inject.Inject;
import java.io.File;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The built backend inside a stock Payara Micro: what unit tests must take on trust. */
@ArquillianTest
class BackendInMicroIT {
    @Deployment
    static WebArchive backend() {
        return ShrinkWrap.create(WebArchive.class, "probe.war")
                .addAsLibrary(new File(System.getProperty("zhuangan.test.jar")))
                .addAsLibraries(new File("target/container/lib").listFiles())
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class))
                .addClass(Probe.class)
                .addClasses(Probe.class.getDeclaredClasses())
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    @Inject
    Probe.WriteThenRefuse writeThenRefuse;

    @Inject
    Probe.CountWords words;

    @Inject
    Probe.TouchTenant touchTenant;

    @Test
    @DisplayName("what a use case wrote stays, what a refused one wrote is gone")
    void refusedRuleRollsBack() {
        writeThenRefuse.run(Probe.KEEPER, "kept", false);
        assertThatThrownBy(() -> writeThenRefuse.run(Probe.KEEPER, "refused", true))
                .isInstanceOf(RuleViolated.class);
        assertThat(words.of("kept")).isEqualTo(1);
        assertThat(words.of("refused")).isZero();
    }

    @Test
    @DisplayName("without the right nothing is written")
    void gateStandsBeforeTheTransaction() {
        AccessScope nobody = new AccessScope(
                7, "nobody", 7, new UUID(0, 7), "none", TenantKind.ENTERPRISE, 1, Reach.NOTHING, Set.of());
        assertThatThrownBy(() -> writeThenRefuse.run(nobody, "denied", false)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> writeThenRefuse.run(null, "denied", false)).isInstanceOf(Denied.class);
        assertThat(words.of("denied")).isZero();
    }

    @Test
    @DisplayName("of two edits of one row at once the slower one is told that it is stale")
    void slowerEditIsStale() throws Exception {
        CountDownLatch loaded = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Void> slow = CompletableFuture.runAsync(() -> {
            try {
                touchTenant.run(Probe.KEEPER, loaded, goOn);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(loaded.await(20, TimeUnit.SECONDS)).isTrue();
        touchTenant.run(Probe.KEEPER, new CountDownLatch(1), new CountDownLatch(0));
        goOn.countDown();
        assertThatThrownBy(slow::join).isInstanceOf(CompletionException.class).hasCauseInstanceOf(Stale.class);
    }

    @Test
    @DisplayName("a store has its entity manager when a timer is its first caller")
    void managerInTimer() throws Exception {
        assertThat(Probe.Timer.TICKED.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(Probe.Timer.hadManager).isTrue();
    }
}
