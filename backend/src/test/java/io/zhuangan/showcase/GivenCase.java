package io.zhuangan.showcase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A case that may be published as it is. */
public final class GivenCase {
    private GivenCase() {}

    public static CaseWords words(String title) {
        return new CaseWords(
                title,
                "概要",
                "示例日化",
                "中小企业",
                "区局",
                "问题",
                "一。做法\n二。做法",
                "质量安全负责人",
                "难处",
                "说明",
                "2025",
                "2026",
                "企业记录",
                "可以",
                "不可以");
    }

    public static CaseDraft draft(String title) {
        return draft(null, 0, title, words(title), LocalDate.parse("2028-09-01"));
    }

    public static CaseDraft draft(UUID key, long version, String title, CaseWords words, LocalDate consentUntil) {
        return new CaseDraft(
                key,
                version,
                true,
                "310120",
                "oriental-beauty-valley",
                EvidenceLevel.MEASURED,
                "示例日化",
                LocalDate.parse("2026-09-01"),
                consentUntil,
                words,
                null,
                List.of(new CaseResultView(
                        "放行用时", "Release time", "天", "days", new BigDecimal("5.2"), new BigDecimal("1.9"))));
    }
}
