package io.zhuangan.publicsite;

import io.zhuangan.showcase.CaseResultView;
import io.zhuangan.showcase.PublicCase;
import io.zhuangan.showcase.PublicPicture;
import io.zhuangan.showcase.PublicShowcase;
import io.zhuangan.showcase.PublicWithdrawal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One typical case. */
@Named("publicCase")
@RequestScoped
public class CasePage {
    private static final BigDecimal BAR = new BigDecimal(380);

    @Inject
    PublicShowcase showcase;

    @Inject
    Site site;

    private PublicCase shown;
    private PublicWithdrawal withdrawal;
    private List<PublicPicture> pictures;

    /** False when there is no such published case. */
    boolean load(UUID key) {
        shown = key == null ? null : showcase.oneCase(key, site.getLang()).orElse(null);
        return shown != null;
    }

    /** Of the case, the first is shown above the words. */
    public List<PublicPicture> getPictures() {
        if (pictures == null) pictures = showcase.pictures(shown.key());
        return pictures;
    }

    /** The address is one of a case that was public and is not any more. */
    boolean gone(UUID key) {
        withdrawal = key == null ? null : showcase.withdrawal(key).orElse(null);
        return withdrawal != null;
    }

    public PublicWithdrawal getWithdrawal() {
        return withdrawal;
    }

    public PublicCase getCase() {
        return shown;
    }

    /** The words are in the other language than the page. */
    public boolean isUntranslated() {
        return !shown.lang().equals(site.getLang());
    }

    /** An action with its short head, or an empty head. */
    public record Step(String head, String text) {}

    public List<Step> getSteps() {
        List<Step> steps = new ArrayList<>();
        for (String line : lines(shown.words().actions())) {
            int stop = Math.max(line.indexOf('。'), line.indexOf(". "));
            boolean headed = stop > 0 && stop < 40 && stop < line.length() - 1;
            steps.add(
                    headed
                            ? new Step(
                                    line.substring(0, stop + 1),
                                    line.substring(stop + 1).strip())
                            : new Step("", line));
        }
        return steps;
    }

    public List<String> getFits() {
        return lines(shown.words().fits());
    }

    public List<String> getFitsNot() {
        return lines(shown.words().fitsNot());
    }

    /** A measure as two bars; both measures of a row share a scale, rows do not. */
    public record Bar(String label, String before, String after, int beforeWidth, int afterWidth, int top) {}

    public List<Bar> getBars() {
        List<Bar> bars = new ArrayList<>();
        for (CaseResultView r : shown.results()) {
            BigDecimal most = r.before().max(r.after()).max(new BigDecimal("0.01"));
            String unit = r.unit(site.isEnglish());
            bars.add(new Bar(
                    label(r) + (unit.isEmpty() ? "" : site.isEnglish() ? " (" + unit + ")" : "（" + unit + "）"),
                    text(r.before()),
                    text(r.after()),
                    width(r.before(), most),
                    width(r.after(), most),
                    bars.size() * 66));
        }
        return bars;
    }

    public int getBarsHeight() {
        return shown.results().size() * 66 + 16;
    }

    private String label(CaseResultView r) {
        String label = r.label(site.isEnglish());
        return label == null || label.isEmpty() ? r.label() : label;
    }

    private static int width(BigDecimal value, BigDecimal most) {
        return value.multiply(BAR).divide(most, 0, RoundingMode.HALF_UP).intValue();
    }

    private static String text(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
