package io.zhuangan.grading.store;

import io.zhuangan.grading.RuleSetJson;
import io.zhuangan.grading.RuleSheets;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.RuleTexts;
import jakarta.enterprise.context.ApplicationScoped;

/** The texts as JSON. */
@ApplicationScoped
public class JpaRuleTexts implements RuleTexts {
    @Override
    public RuleSheets sheets(String ruleSet) {
        return RuleSheetsJson.read(ruleSet);
    }

    @Override
    public String ruleSet(RuleSheets sheets) {
        return RuleSheetsJson.write(sheets);
    }

    @Override
    public RuleSet rules(String ruleSet) {
        return RuleSetJson.read(ruleSet);
    }

    @Override
    public RuleSheets draft(String body) {
        return RuleSheetsJson.kept(body);
    }

    @Override
    public String body(RuleSheets sheets) {
        return RuleSheetsJson.keep(sheets);
    }
}
