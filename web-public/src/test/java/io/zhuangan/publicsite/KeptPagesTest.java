package io.zhuangan.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.publicsite.KeptPages.Drawn;
import io.zhuangan.publicsite.KeptPages.Keeping;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeptPagesTest {
    private final AtomicLong nanos = new AtomicLong();
    private final KeptPages pages = new KeptPages(nanos::get, 1_000_000);
    private final AtomicInteger drawn = new AtomicInteger();

    private KeptPages.Drawing drawing(Keeping keeping) {
        return () -> new Drawn(page("drawing " + drawn.incrementAndGet(), 100), keeping);
    }

    private static KeptPage page(String text, int repeated) {
        return new KeptPage(200, "zh-CN", text.repeat(repeated).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("一页只画一次，直到发布有变")
    void oncePerRevision() throws Exception {
        KeptPage first = pages.get("/zh/cases/1", "stamp 1", drawing(Keeping.UNTIL_CHANGED));
        nanos.addAndGet(3_600_000_000_000L);
        assertThat(pages.get("/zh/cases/1", "stamp 1", drawing(Keeping.UNTIL_CHANGED)))
                .isSameAs(first);
        assertThat(pages.get("/en/cases/1", "stamp 1", drawing(Keeping.UNTIL_CHANGED)))
                .isNotSameAs(first);
        assertThat(pages.get("/zh/cases/1", "stamp 2", drawing(Keeping.UNTIL_CHANGED)))
                .isNotSameAs(first);
        assertThat(drawn).hasValue(3);
    }

    @Test
    @DisplayName("有活数字的页最多留一秒")
    void aSecond() throws Exception {
        KeptPage first = pages.get("/zh/", "stamp", drawing(Keeping.A_SECOND));
        nanos.addAndGet(999_999_999);
        assertThat(pages.get("/zh/", "stamp", drawing(Keeping.A_SECOND))).isSameAs(first);
        nanos.addAndGet(1);
        assertThat(pages.get("/zh/", "stamp", drawing(Keeping.A_SECOND))).isNotSameAs(first);
    }

    @Test
    @DisplayName("许多人同时要同一页，只画一次")
    void oneDrawsForAll() throws Exception {
        int readers = 16;
        CountDownLatch all = new CountDownLatch(readers);
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        try {
            List<Future<KeptPage>> seen = new ArrayList<>();
            for (int i = 0; i < readers; i++) {
                seen.add(threads.submit(() -> {
                    all.countDown();
                    all.await();
                    return pages.get("/zh/cases/1", "stamp", drawing(Keeping.UNTIL_CHANGED));
                }));
            }
            KeptPage first = seen.get(0).get();
            for (Future<KeptPage> one : seen) assertThat(one.get()).isSameAs(first);
            assertThat(drawn).hasValue(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @DisplayName("内存有上限：最久没人看的先走；画不出来的不占地方")
    void bounded() throws Exception {
        for (int i = 0; i < 400; i++) {
            int n = i;
            pages.get("/zh/cases/" + i, "stamp", () -> new Drawn(page("page " + n + " ", 2000), Keeping.UNTIL_CHANGED));
            assertThat(pages.used()).isLessThanOrEqualTo(1_000_000);
        }
        int kept = pages.count();
        assertThat(kept).isBetween(20, 120);
        pages.get("/zh/none", "stamp", () -> Drawn.NOTHING);
        assertThatThrownBy(() -> pages.get("/zh/broken", "stamp", () -> {
                    throw new IllegalStateException("database");
                }))
                .isInstanceOf(IllegalStateException.class);
        pages.get("/zh/secret", "stamp", drawing(Keeping.NOT));
        assertThat(pages.count()).isEqualTo(kept);
    }

    @Test
    @DisplayName("数据库每秒最多被问几次，与读者多少无关；一秒以内一定看到新的")
    void changes() {
        Changes changes = new Changes(null);
        AtomicInteger asked = new AtomicInteger();
        for (int millis = 0; millis < 1000; millis++) {
            changes.stamp(() -> "stamp " + asked.incrementAndGet(), millis * 1_000_000L);
        }
        assertThat(asked.get()).isBetween(1, 3);
        assertThat(changes.stamp(() -> "new", 2_000_000_000L)).isEqualTo("new");
    }

    @Test
    @DisplayName("接受 gzip 的才给压缩的")
    void codings() {
        assertThat(KeptPage.takesGzip("gzip, deflate, br")).isTrue();
        assertThat(KeptPage.takesGzip("br;q=1, GZIP;q=0.5")).isTrue();
        assertThat(KeptPage.takesGzip("gzip;q=0")).isFalse();
        assertThat(KeptPage.takesGzip("identity")).isFalse();
        assertThat(KeptPage.takesGzip(null)).isFalse();
    }
}
