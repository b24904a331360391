package io.zhuangan.enterprise.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.enterprise.EnterpriseError;
import io.zhuangan.enterprise.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostChangesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final LocalDate LATEST = TODAY.plusDays(90);

    private static final Tenure WU = tenure("吴", Post.QUALITY_SAFETY_HEAD, "2023-03-01", null);

    private static Tenure tenure(String person, Post post, String from, String until) {
        return new Tenure(person, person, post, day(from), day(until));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static PersonFacts employed(String joined, String left) {
        return new PersonFacts(null, null, day(joined), day(left));
    }

    private static Appointing.Outcome appoint(Tenure wanted, PersonFacts facts, Tenure... all) {
        return Appointing.judge(wanted, facts, List.of(all), TODAY, LATEST);
    }

    private static EnterpriseError refusal(Appointing.Outcome outcome) {
        return outcome instanceof Appointing.Refused refused ? refused.fault().code() : null;
    }

    @Test
    @DisplayName("接任日的前一天是前任最后一天：前任的任期被点名结束")
    void theFormerIsNamed() {
        Tenure xu = tenure("徐", Post.QUALITY_SAFETY_HEAD, "2026-12-01", null);
        assertThat(appoint(xu, PersonFacts.NONE, WU)).isEqualTo(new Appointing.Takes(xu, Optional.of(WU)));
        assertThat(appoint(xu, PersonFacts.NONE)).isEqualTo(new Appointing.Takes(xu, Optional.empty()));
    }

    @ParameterizedTest(name = "{0} from {1}, joined {2}, leaves {3}: {4}")
    @CsvSource({
        "INSPECTION, 2026-11-22,            ,            , ",
        "INSPECTION, 2027-02-20,            ,            , ",
        "INSPECTION, 2027-02-21,            ,            , DAY_TOO_FAR",
        "INSPECTION, 2024-06-01, 2024-06-01,            , ",
        "INSPECTION, 2024-05-31, 2024-06-01,            , POST_BEFORE_JOINING",
        "INSPECTION, 2026-11-30,            , 2026-12-01, ",
        "INSPECTION, 2026-12-01,            , 2026-12-01, POST_AFTER_LEAVING",
    })
    @DisplayName("任职日不早于入职、不到离职后、不太远")
    void daysOfAnAppointment(Post post, String from, String joined, String left, EnterpriseError expected) {
        assertThat(refusal(appoint(tenure("徐", post, from, null), employed(joined, left))))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("已知离职日的人任职到离职那天为止")
    void whoLeavesHoldsItUntilThen() {
        Appointing.Outcome outcome =
                appoint(tenure("徐", Post.INSPECTION, "2026-11-22", null), employed(null, "2026-12-31"));
        assertThat(((Appointing.Takes) outcome).tenure().until()).isEqualTo("2026-12-31");
    }

    @ParameterizedTest(name = "holder {0} {1} since {2} until {3}; Xu from {4}: {5}")
    @CsvSource({
        "吴, QUALITY_SAFETY_HEAD, 2023-03-01,            , 2026-06-01, ",
        "吴, QUALITY_SAFETY_HEAD, 2023-03-01, 2027-01-01, 2026-12-01, ",
        "吴, QUALITY_SAFETY_HEAD, 2023-03-01, 2026-06-01, 2026-06-01, ",
        "吴, QUALITY_SAFETY_HEAD, 2023-03-01, 2026-06-01, 2026-05-31, POST_HELD_OTHERWISE",
        "吴, QUALITY_SAFETY_HEAD, 2023-03-01,            , 2023-03-01, POST_HELD_OTHERWISE",
        "吴, QUALITY_SAFETY_HEAD, 2026-12-01,            , 2026-11-22, POST_HELD_OTHERWISE",
        "徐, QUALITY_SAFETY_HEAD, 2023-03-01,            , 2026-06-01, POST_HELD_SAME",
        "徐, QUALITY_SAFETY_HEAD, 2023-03-01, 2026-06-01, 2026-06-01, ",
        "徐, PRODUCTION_MANAGER,  2023-03-01,            , 2026-06-01, ",
    })
    @DisplayName("单人岗位一时一人；已成历史的任期不被改写；同人同岗不重叠")
    void oneHolderAtATime(String who, Post post, String from, String until, String wanted, EnterpriseError expected) {
        assertThat(refusal(appoint(
                        tenure("徐", Post.QUALITY_SAFETY_HEAD, wanted, null),
                        PersonFacts.NONE,
                        tenure(who, post, from, until))))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("多人岗位不结束别人的任期")
    void severalMayInspect() {
        Tenure xu = tenure("徐", Post.INSPECTION, "2026-11-22", null);
        assertThat(appoint(xu, PersonFacts.NONE, tenure("吴", Post.INSPECTION, "2023-03-01", null)))
                .isEqualTo(new Appointing.Takes(xu, Optional.empty()));
    }

    @Test
    @DisplayName("质量与生产部门负责人不由一人兼任，任命时也不行")
    void qualityApartFromProduction() {
        assertThat(refusal(appoint(
                        tenure("徐", Post.QUALITY_MANAGER, "2026-11-22", null),
                        PersonFacts.NONE,
                        tenure("徐", Post.PRODUCTION_MANAGER, "2023-03-01", null))))
                .isEqualTo(EnterpriseError.QUALITY_IS_PRODUCTION);
    }

    @Test
    @DisplayName("同一任命再来一次：已是如此")
    void theSameAgain() {
        Tenure again = tenure("吴", Post.QUALITY_SAFETY_HEAD, "2023-03-01", null);
        assertThat(appoint(again, PersonFacts.NONE, WU)).isEqualTo(new Appointing.Already(WU));
    }

    @ParameterizedTest(name = "until {0}, ends {1}: {2}")
    @CsvSource({
        "          , 2023-02-28, SPAN_BACKWARDS",
        "          , 2023-03-01, ",
        "          , 2026-11-22, ",
        "          , 2027-02-20, ",
        "          , 2027-02-21, DAY_TOO_FAR",
        "2026-11-22, 2026-11-30, POST_OVER",
        "2026-11-23, 2026-11-30, ",
    })
    @DisplayName("卸任不早于任职、不太远；已成历史的不再动")
    void daysOfAnEnd(String until, String ends, EnterpriseError expected) {
        Optional<Fault> fault = Ending.fault(
                tenure("吴", Post.QUALITY_SAFETY_HEAD, "2023-03-01", until), day(ends), List.of(), TODAY, LATEST);
        assertThat(fault.map(Fault::code).orElse(null)).isEqualTo(expected);
    }

    @Test
    @DisplayName("把计划的卸任往后推，不得碰到已任命的继任者")
    void alaterEndMeetsTheSuccessor() {
        Tenure leaving = tenure("吴", Post.QUALITY_SAFETY_HEAD, "2023-03-01", "2026-12-01");
        Tenure next = tenure("徐", Post.QUALITY_SAFETY_HEAD, "2026-12-01", null);
        assertThat(Ending.fault(leaving, day("2026-12-02"), List.of(next), TODAY, LATEST))
                .map(Fault::code)
                .contains(EnterpriseError.POST_HELD);
    }

    @ParameterizedTest(name = "{0} ends {1}, other {2} since {3}: vacant {4}")
    @CsvSource({
        "QUALITY_SAFETY_HEAD, 2026-12-01, INSPECTION,          2023-03-01, true",
        "QUALITY_SAFETY_HEAD, 2026-12-01, QUALITY_SAFETY_HEAD, 2026-12-01, false",
        "QUALITY_SAFETY_HEAD, 2026-12-01, QUALITY_SAFETY_HEAD, 2026-12-02, true",
        "QUALITY_MANAGER,     2026-12-01, INSPECTION,          2023-03-01, false",
    })
    @DisplayName("最后一位质量安全负责人卸任即空缺")
    void vacancy(Post post, String ends, Post other, String since, boolean vacant) {
        assertThat(Ending.vacates(
                        tenure("吴", post, "2023-03-01", null), day(ends), List.of(tenure("徐", other, since, null))))
                .isEqualTo(vacant);
    }

    @ParameterizedTest(name = "held {0} until {1}, leaves {2}: ends {3}")
    @CsvSource({
        "2023-03-01,            , 2026-11-30, true",
        "2023-03-01, 2026-12-31, 2026-11-30, true",
        "2023-03-01, 2026-11-30, 2026-11-30, false",
        "2023-03-01, 2026-06-01, 2026-05-01, false",
    })
    @DisplayName("离职的人，还在任的岗位随之结束")
    void leavingEndsPosts(String from, String until, String left, boolean ends) {
        List<Tenure> own = List.of(tenure("吴", Post.INSPECTION, from, until));
        assertThat(Ending.byLeaving(own, day(left), TODAY)).hasSize(ends ? 1 : 0);
    }

    @ParameterizedTest(name = "joined {0}, post from {1}, leaves {2}: {3}")
    @CsvSource({
        "2024-06-01, 2024-06-01, 2024-05-31, SPAN_BACKWARDS",
        "2024-06-01, 2024-06-01, 2024-06-01, ",
        "          , 2024-06-01, 2027-02-21, DAY_TOO_FAR",
        "          , 2026-12-10, 2026-12-01, LEFT_BEFORE_POST",
    })
    @DisplayName("离职不早于入职、不太远、不早于将到任的岗位")
    void daysOfLeaving(String joined, String from, String left, EnterpriseError expected) {
        Optional<Fault> fault = Ending.leaving(
                "吴",
                employed(joined, null),
                day(left),
                List.of(tenure("吴", Post.INSPECTION, from, null)),
                TODAY,
                LATEST);
        assertThat(fault.map(Fault::code).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} / {1} / {2} / {3} joined {4}: {5}")
    @CsvSource({
        "孙示例,      , 13800000000, a@b.cn, 2026-11-01, ",
        ",            , , , , NAME_NEEDED",
        "310120199001011234, , , , , IDENTITY_NUMBER",
        "孙示例, 31012019900101123X, , , , IDENTITY_NUMBER",
        "孙示例, , abc, , , PHONE_WRONG",
        "孙示例, , , a.b.cn, , EMAIL_WRONG",
        "孙示例, , , , 2027-02-21, DAY_TOO_FAR",
        "张示例, , , , , PERSON_KNOWN",
        "张示例, B7, , , , ",
        "李示例, A001, , , , STAFF_NUMBER_TAKEN",
        "王示例, A001, , , , PERSON_KNOWN",
        "孙示例, 12345678901234567890123456789012345678901, , , , IDENTITY_NUMBER",
        "孙示例, A2345678901234B678901234C67890123D567890Z, , , , TEXT_TOO_LONG",
    })
    @DisplayName("添加同事：同名要有工号，工号不重，不收身份证号")
    void whoMayBeAdded(
            String name, String number, String phone, String email, String joined, EnterpriseError expected) {
        List<PersonRules.Known> known = List.of(
                new PersonRules.Known("张示例", null, PersonFacts.NONE),
                new PersonRules.Known("王示例", "A001", PersonFacts.NONE));
        Optional<Fault> fault = PersonRules.fault(
                new PersonRules.Known(name, number, new PersonFacts(phone, email, day(joined), null)), known, LATEST);
        assertThat(fault.map(Fault::code).orElse(null)).isEqualTo(expected);
    }
}
