package io.zhuangan.acceptance;

import java.util.List;
import java.util.Map;

/** Every operation and every page of the public site. All are open; things that are not public do not exist there. */
final class PublicUses {
    /** Where its interface begins. */
    static final String API = "/api/v1";

    static final List<Use> OPERATIONS = List.of(
            Use.of("GET " + API + "/openapi").open(),
            Use.of("GET " + API + "/courses").open(),
            Use.of("GET " + API + "/cases").open(),
            Use.of("GET " + API + "/cases/{key}").open().key("key", Thing.CASE),
            Use.of("GET " + API + "/changes").open(),
            Use.of("GET " + API + "/campaigns").open(),
            Use.of("GET " + API + "/campaigns/{code}").open().key("code", Thing.NOTHING),
            Use.of("GET " + API + "/clusters").open(),
            Use.of("GET " + API + "/bulletins").open(),
            Use.of("GET " + API + "/bulletins/{key}").open().key("key", Thing.BULLETIN),
            Use.of("GET " + API + "/questions").open(),
            Use.of("GET " + API + "/questions/{key}").open().key("key", Thing.POLICY_ENTRY),
            Use.of("GET " + API + "/contract-templates").open(),
            Use.of("GET " + API + "/contract-templates/{key}").open().key("key", Thing.CONTRACT_TEMPLATE),
            Use.of("GET " + API + "/contract-templates/{key}/editions/{edition}")
                    .open()
                    .key("key", Thing.CONTRACT_TEMPLATE)
                    .text("edition", "2026-1"));

    /** Addresses of its pages; no address for the pieces that other pages are made of. */
    static final Map<String, List<String>> PAGES = Map.ofEntries(
            Map.entry("accessibility", List.of("/zh/accessibility")),
            Map.entry("bulletin-marks", List.of()),
            Map.entry("bulletin", List.of("/zh/bulletins/{BULLETIN}", "/en/bulletins/{BULLETIN}")),
            Map.entry("bulletins", List.of("/zh/bulletins", "/en/bulletins")),
            Map.entry("calendar", List.of("/zh/calendar")),
            Map.entry("campaign", List.of("/zh/campaigns/{NOMINATION}")),
            Map.entry("campaigns", List.of("/zh/campaigns")),
            Map.entry("case-card", List.of()),
            Map.entry("case-gone", List.of("/zh/cases/{NOMINATION}")),
            Map.entry("case", List.of("/zh/cases/{CASE}", "/en/cases/{CASE}")),
            Map.entry("cases", List.of("/zh/cases")),
            Map.entry("certificate", List.of("/zh/certificates")),
            Map.entry("cluster", List.of("/zh/clusters/{TENANT}")),
            Map.entry("clusters", List.of("/zh/clusters")),
            Map.entry("contract-changes", List.of("/zh/contracts/raw-material-purchase/2026-2/changes/2026-1")),
            Map.entry(
                    "contract",
                    List.of("/zh/contracts/raw-material-purchase/2026-1", "/en/contracts/{CONTRACT_TEMPLATE}/2026-1")),
            Map.entry("contracts", List.of("/zh/contracts")),
            Map.entry("data", List.of("/zh/data")),
            Map.entry("question", List.of("/zh/questions/{POLICY_ENTRY}", "/en/questions/{POLICY_ENTRY}")),
            Map.entry("question-gone", List.of("/zh/questions/{POLICY_ENTRY}")),
            Map.entry("questions", List.of("/zh/questions", "/en/questions")),
            Map.entry("frame", List.of()),
            Map.entry("home", List.of("/zh/", "/en/")),
            Map.entry("page-gone", List.of("/zh/campaigns/{NOMINATION}", "/zh/clusters/{NOMINATION}")),
            Map.entry("search", List.of("/zh/search?q=release", "/en/search")),
            Map.entry("search-choices", List.of()),
            Map.entry("search-facets", List.of()),
            Map.entry("search-form", List.of()),
            Map.entry("search-pager", List.of()),
            Map.entry("search-pieces", List.of()),
            Map.entry("search-sum", List.of()),
            Map.entry("seats", List.of()),
            Map.entry("session-facts", List.of()),
            Map.entry("session-line", List.of()),
            Map.entry("session", List.of("/zh/calendar/sessions/{DRAFT}", "/en/calendar/sessions/{DRAFT}")));

    private PublicUses() {}
}
