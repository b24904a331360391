package io.zhuangan.architecture;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which room may know which (house rule: only those edges, only to root packages). */
final class Rooms {
    static final String BASE = "io.zhuangan.";

    /** Rooms that every other room may use. */
    private static final Set<String> COMMON =
            Set.of("shared", "tenancy", "audit", "calendar", "notification", "attachment", "intake");

    /** What a room may know beyond the common ones. */
    private static final Map<String, Set<String>> EDGES = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("audit", Set.of("shared")),
            Map.entry("tenancy", Set.of("shared", "audit")),
            Map.entry("calendar", Set.of("shared", "audit", "tenancy")),
            Map.entry("attachment", Set.of("shared", "audit", "tenancy")),
            Map.entry("notification", Set.of("shared", "audit", "tenancy")),
            Map.entry("intake", Set.of("shared", "audit", "tenancy", "attachment")),
            Map.entry("provisioning", Set.of("shared", "audit", "tenancy", "notification")),
            Map.entry("enterprise", Set.of()),
            Map.entry("grading", Set.of("enterprise")),
            Map.entry("inspection", Set.of("grading", "enterprise")),
            Map.entry("training", Set.of("grading", "enterprise")),
            Map.entry("selfevaluation", Set.of("grading", "enterprise")),
            Map.entry("objection", Set.of("grading", "enterprise")),
            Map.entry("dossier", Set.of("grading", "objection", "selfevaluation")),
            Map.entry("officertraining", Set.of()),
            Map.entry("hiddenrisk", Set.of("enterprise")),
            Map.entry("membership", Set.of("enterprise", "grading")),
            Map.entry("bulletin", Set.of("enterprise", "inspection", "training")),
            Map.entry("contract", Set.of("enterprise")),
            Map.entry("material", Set.of("enterprise")),
            // posts are cleaned as the showcase's texts are
            Map.entry("forum", Set.of("enterprise", "showcase")),
            Map.entry("showcase", Set.of("training", "enterprise")),
            // published answers are found by the same index as everything public
            // and nothing of the register that tells who asked may stand in them
            Map.entry("consultation", Set.of("showcase", "enterprise")),
            Map.entry("guidance", Set.of("enterprise", "inspection")),
            // a point may name a published case
            Map.entry("exchange", Set.of("enterprise", "bulletin", "showcase")),
            Map.entry("warning", Set.of("enterprise", "grading", "inspection")),
            Map.entry(
                    "actionplan",
                    Set.of(
                            "inspection",
                            "guidance",
                            "training",
                            "officertraining",
                            "bulletin",
                            "contract",
                            "consultation",
                            "exchange",
                            "showcase",
                            "warning")));

    private Rooms() {}

    static Set<String> all() {
        return EDGES.keySet();
    }

    static Set<String> allowed(String room) {
        Set<String> allowed = new TreeSet<>(EDGES.get(room));
        if (!COMMON.contains(room)) allowed.addAll(COMMON);
        return allowed;
    }

    /** Room of a class or package name, or null outside all rooms. */
    static String of(String packageName) {
        if (!packageName.startsWith(BASE)) return null;
        String rest = packageName.substring(BASE.length());
        int dot = rest.indexOf('.');
        String room = dot < 0 ? rest : rest.substring(0, dot);
        return EDGES.containsKey(room) ? room : null;
    }

    static boolean isRoot(String packageName) {
        return packageName.equals(BASE + of(packageName));
    }
}
