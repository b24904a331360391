package io.zhuangan.server.demo;

import java.util.List;

/** The bodies, firms, people and records of the demo city, each sent in the way an officer sends it. */
final class CitySteps {
    private CitySteps() {}

    static List<DemoStep> all() {
        DemoCity city = new DemoCity();
        return List.of(
                new AccountsStep(),
                new ImportStep(
                        "register of 226 producers",
                        "city.chen",
                        "ENTERPRISE_REGISTER",
                        "register.xlsx",
                        DemoFirm.HEADINGS,
                        city::register),
                new ImportStep(
                        "people and posts",
                        "city.chen",
                        "ENTERPRISE_PEOPLE",
                        "people.xlsx",
                        DemoPeople.HEADINGS,
                        () -> new DemoPeople(city).rows()),
                new ImportStep(
                        "members of the associations",
                        "city.chen",
                        "ASSOCIATION_MEMBERS",
                        "members.xlsx",
                        DemoMembers.HEADINGS,
                        () -> DemoMembers.rows(city)),
                new ImportStep(
                        "results of 2023 to 2025",
                        "city.chen",
                        "PAST_GRADES",
                        "results-2023-2025.xlsx",
                        DemoFacts.GRADE_HEADINGS,
                        () -> new DemoFacts(city).grades()),
                new ImportStep(
                        "facts of 2024 and 2025",
                        "city.chen",
                        "GRADING_FACTS",
                        "facts-2024-2025.xlsx",
                        DemoFacts.HEADINGS,
                        () -> new DemoFacts(city).earlier()),
                new ImportStep(
                        "facts of 2026",
                        "city.chen",
                        "GRADING_FACTS",
                        "facts-2026.xlsx",
                        DemoFacts.HEADINGS,
                        () -> new DemoFacts(city).current()),
                training(city, "assoc.wang", "SH-RH"),
                training(city, "assoc2.zhao", "SH-FX"),
                new ImportStep(
                        "clause results of earlier inspections",
                        "city.chen",
                        "CLAUSE_FINDINGS",
                        "clauses-2023-2026.xlsx",
                        DemoFindings.HEADINGS,
                        () -> DemoFindings.rows(city)),
                new ClausesStep(),
                new ImportStep(
                        "questions for tests",
                        DemoTests.MANAGER,
                        "EXAM_QUESTIONS",
                        "questions.xlsx",
                        DemoTests.QUESTION_HEADINGS,
                        DemoTests::questions),
                new TestsStep(),
                new ImportStep(
                        "paper tests",
                        DemoTests.MANAGER,
                        "EXAM_RESULTS",
                        "paper-tests.xlsx",
                        DemoTests.PAPER_HEADINGS,
                        () -> new DemoTests(city).onPaper()),
                new CoursesStep(),
                new TrainingPlanStep(),
                new OfficerTrainingStep(),
                new ShowcaseStep(),
                new BulletinStep(),
                new EditorialStep(),
                new HiddenRiskStep(),
                new MembershipStep(),
                new MaterialStep(),
                new ForumStep(),
                new ConsultationStep(),
                new ContractsStep(),
                new MeetingStep(),
                new PlanStep());
    }

    private static DemoStep training(DemoCity city, String account, String association) {
        return new ImportStep(
                "training of " + association + ", 2024 to 2026",
                account,
                "TRAINING_HISTORY",
                "training-2024-2026.xlsx",
                DemoTraining.HEADINGS,
                () -> new DemoTraining(city).rows(association));
    }
}
