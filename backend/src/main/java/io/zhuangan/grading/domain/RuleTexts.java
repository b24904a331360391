package io.zhuangan.grading.domain;

import io.zhuangan.grading.RuleSheets;

/** Between the texts rule sets and drafts are kept as, the sheets people edit, and the rules the engine reads. */
public interface RuleTexts {
    /** Sheets from the text of a rule set. Refuses what is none. */
    RuleSheets sheets(String ruleSet);

    /** The text of a rule set with these sheets, whether the gate takes it or not. */
    String ruleSet(RuleSheets sheets);

    /** The gate. @throws InvalidRules when it must not be used */
    RuleSet rules(String ruleSet);

    /** Sheets from the body of a draft. */
    RuleSheets draft(String body);

    /** The body of a draft with these sheets, word for word. */
    String body(RuleSheets sheets);
}
