package io.zhuangan.publicsite;

import io.zhuangan.consultation.PublicAnswer;
import io.zhuangan.consultation.PublicAnswerGone;
import io.zhuangan.consultation.PublicAnswers;
import io.zhuangan.consultation.PublicTopic;
import io.zhuangan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Published questions and answers by topic, and one of them. */
@Named("publicQuestion")
@RequestScoped
public class QuestionPage {
    private static final int SHOWN = 30;

    @Inject
    PublicAnswers answers;

    @Inject
    Site site;

    private String topic;
    private Page<PublicAnswer> listed = new Page<>(List.of(), null);
    private PublicAnswer one;
    private PublicAnswerGone gone;
    private List<PublicTopic> topics;

    /** False when the address asks for a piece that is none. */
    boolean list(HttpServletRequest request) {
        String asked = request.getParameter("topic");
        topic = asked == null || asked.isBlank() ? null : asked;
        try {
            listed = answers.newest(topic, request.getParameter("after"), SHOWN);
        } catch (IllegalArgumentException e) {
            return false;
        }
        return true;
    }

    /** False when there is no such published answer. */
    boolean load(UUID key) {
        one = key == null ? null : answers.one(key).orElse(null);
        return one != null;
    }

    /** False when there is none that was public once. */
    boolean gone(UUID key) {
        gone = key == null ? null : answers.gone(key).orElse(null);
        return gone != null;
    }

    public List<PublicAnswer> getListed() {
        return listed.items();
    }

    public List<PublicTopic> getTopics() {
        if (topics == null) topics = answers.topics();
        return topics;
    }

    public String getTopic() {
        return topic;
    }

    /** Address of the next piece of the list, or null. */
    public String getMore() {
        if (listed.next() == null) return null;
        String after = "after=" + URLEncoder.encode(listed.next(), StandardCharsets.UTF_8);
        return site.to("/questions") + (topic == null ? "?" : "?topic=" + encoded(topic) + "&") + after;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public PublicAnswer getOne() {
        return one;
    }

    /** The answer that holds now, where this one does not; null when that one is gone too. */
    public PublicAnswer getNewer() {
        return one.replacedBy() == null ? null : answers.one(one.replacedBy()).orElse(null);
    }

    public PublicAnswerGone getGone() {
        return gone;
    }

    public String to(PublicAnswer answer) {
        return site.to("/questions/" + answer.key());
    }

    /** Whether the reader gets it in English. */
    public boolean english(PublicAnswer answer) {
        return site.isEnglish() && answer.english();
    }
}
