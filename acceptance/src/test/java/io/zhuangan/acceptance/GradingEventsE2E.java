package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens to a firm's grade between two evaluations: an event, and the end of the decision behind it. */
class GradingEventsE2E {
    private final Platform platform = Platform.shared();

    @ParameterizedTest(name = "{0}")
    @CsvSource({"zh-CN, 行政处罚：停产停业", "en-US, Penalty: production stopped"})
    @DisplayName("第六、八、十一、十二条 a fact by hand, D at once by a second person, the firm asks, two officers put it right;"
            + " 第四、七条 one officer drafts rules, another publishes them")
    void eventAndItsEnd(String language, String event) {
        EventStory story = new EventStory();
        try (BrowserUser li = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser liPhone = BrowserUser.onPhone(platform.baseUrl(), language);
                BrowserUser chen = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser lin = BrowserUser.atDesk(platform.baseUrl(), language);
                BrowserUser feng = BrowserUser.onPhone(platform.baseUrl(), language)) {
            String fact = story.enter(li, event);
            liPhone.open("/regulator/grading/facts.xhtml?text="
                            + story.penalty().substring(4))
                    .signIn("fengxian.li")
                    .look("grading-facts");
            liPhone.open(fact).look("grading-fact");
            liPhone.open("/regulator/grading/enter-fact.xhtml?fact=" + fact.replaceAll(".*key=([^&]*).*", "$1"))
                    .look("grading-correct-fact");

            story.confirm(chen);
            story.downgraded(feng);
            story.speak(feng, chen);
            story.assume(feng, event);
            String application = story.ask(feng, "2026-11-20");
            lin.open("/regulator/index.xhtml").signIn("city.lin");
            story.restore(lin, chen);
            chen.open("/regulator/grading/talks.xhtml").look("grading-talks");
            chen.page.setViewportSize(360, 780);
            chen.look("grading-talks");

            RuleStory rules = new RuleStory();
            chen.page.setViewportSize(1440, 900);
            String draft = rules.draft(chen);
            rules.secondTab(chen, draft);
            rules.preview(chen, draft);
            rules.publish(lin, draft);

            feng.open("/association/zone/grade.xhtml").look("zone-grade-restored");
            feng.open(application);
            assertThat(feng.page.locator("main").innerText()).contains(story.review());
        }
    }
}
