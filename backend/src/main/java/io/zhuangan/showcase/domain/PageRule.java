package io.zhuangan.showcase.domain;

import io.zhuangan.shared.RuleViolated;
import io.zhuangan.showcase.EditedBody;
import io.zhuangan.showcase.EditedKind;
import io.zhuangan.showcase.EntryKind;
import io.zhuangan.showcase.ShowcaseError;
import java.util.regex.Pattern;

/**
 * What an edited page needs before anybody may publish it: a title in both languages, a campaign its days, every entry
 * its words in both languages and its day; a fact, a criterion, a firm and a university its source too, and a press
 * report its medium and its address. Nothing stands there without saying where it comes from.
 */
public final class PageRule {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"'<>]+");
    private static final int LONGEST_CODE = 60;
    private static final String ROOM = "editorial";

    private PageRule() {}

    /** Part of an address: small letters, digits and hyphens. */
    public static void mustBeCode(String code) {
        if (code == null || code.length() > LONGEST_CODE || !CODE.matcher(code).matches()) {
            throw new RuleViolated(ShowcaseError.PAGE_CODE_WRONG);
        }
    }

    /** Addresses lead to the web and nowhere else, and everything has its length, already in a draft. */
    public static void mustBeSafe(EditedBody body) {
        Lengths.atMost(body.title(), 60, ROOM, "page.title");
        Lengths.atMost(body.titleEn(), 100, ROOM, "page.title.en");
        Lengths.atMost(body.lead(), 400, ROOM, "page.about");
        Lengths.atMost(body.leadEn(), 600, ROOM, "page.about.en");
        Lengths.atMost(body.programme(), 2 * Lengths.LONG, ROOM, "programme");
        Lengths.atMost(body.programmeEn(), 2 * Lengths.LONG, ROOM, "programme.en");
        for (EditedBody.Entry e : body.entries()) {
            Lengths.atMost(e.text(), 200, ROOM, "entry.text");
            Lengths.atMost(e.textEn(), 300, ROOM, "entry.text.en");
            Lengths.atMost(e.note(), 300, ROOM, "entry.note");
            Lengths.atMost(e.noteEn(), 300, ROOM, "entry.note.en");
            Lengths.atMost(e.value(), 40, ROOM, "entry.value");
            Lengths.atMost(e.valueEn(), 40, ROOM, "entry.value.en");
            Lengths.atMost(e.source(), 300, ROOM, "entry.source");
            Lengths.atMost(e.sourceEn(), 300, ROOM, "entry.source.en");
            Lengths.atMost(e.link(), 500, ROOM, "entry.link");
        }
        for (EditedBody.Entry e : body.entries()) {
            if (!e.link().isEmpty() && !WEB.matcher(e.link()).matches()) {
                throw new RuleViolated(ShowcaseError.PAGE_LINK_WRONG, e.text());
            }
        }
    }

    public static void mustBePublishable(EditedKind kind, EditedBody body) {
        mustBeSafe(body);
        if (body.title().isEmpty() || body.titleEn().isEmpty()) throw new RuleViolated(ShowcaseError.PAGE_NEEDS_TITLE);
        if (kind == EditedKind.CAMPAIGN
                && (body.from() == null || body.until() == null || body.until().isBefore(body.from()))) {
            throw new RuleViolated(ShowcaseError.PAGE_NEEDS_DAYS);
        }
        int number = 0;
        for (EditedBody.Entry e : body.entries()) {
            number++;
            boolean worded = !e.text().isEmpty() && !e.textEn().isEmpty() && e.datedOn() != null;
            if (!worded) throw new RuleViolated(ShowcaseError.ENTRY_INCOMPLETE, number, e.text());
            if (e.kind() == EntryKind.FIGURE && e.value().isEmpty()) {
                throw new RuleViolated(ShowcaseError.ENTRY_INCOMPLETE, number, e.text());
            }
            boolean press = e.kind() == EntryKind.PRESS;
            if (press && (e.note().isEmpty() || e.link().isEmpty())) {
                throw new RuleViolated(ShowcaseError.PRESS_INCOMPLETE, number, e.text());
            }
            boolean sourced = press || e.kind() == EntryKind.EVENT;
            if (!sourced && (e.source().isEmpty() || e.sourceEn().isEmpty())) {
                throw new RuleViolated(ShowcaseError.ENTRY_NEEDS_SOURCE, number, e.text());
            }
        }
    }
}
