package io.zhuangan.material.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.material.DocumentKind;
import io.zhuangan.material.DocumentState;
import io.zhuangan.material.MaterialError;
import io.zhuangan.material.MaterialForm;
import io.zhuangan.material.Validity;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Reach;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of shared documents, without a database. */
class MaterialRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
    private static final AccessScope HEAD = new AccessScope(
            1, "孙知微", 8, UUID.randomUUID(), "示例企业", TenantKind.ENTERPRISE, 77, new Reach.OwnTenant(8), Set.of());

    private static MaterialForm form(String supplier, String cas, LocalDate issued, LocalDate until) {
        return new MaterialForm(supplier, "甘油", "Glycerin", cas, DocumentKind.ANALYSIS, "COA-1", issued, until, true);
    }

    private static MaterialDocument document(LocalDate until) {
        return new MaterialDocument(HEAD, 9, form("示例原料", "56-81-5", TODAY.minusDays(30), until), TODAY, NOW);
    }

    private static void refused(MaterialError code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"56-81-5", "7732-18-5", "50-00-0", "9004-61-9", "1309-37-1"})
    @DisplayName("CAS号校验位正确")
    void casNumbers(String number) {
        assertThat(CasNumber.valid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"56-81-4", "7732-18-6", "0-81-5", "056-81-5", "56-8-15", "56815", "", "５６-81-5", "12345678-18-5"
            })
    @DisplayName("CAS号格式或校验位不对")
    void wrongCasNumbers(String number) {
        assertThat(CasNumber.valid(number)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-27, VALID, 0",
        "2027-01-26, SOON, 1",
        "2026-11-27, SOON, 1",
        "2026-11-26, EXPIRED, 2",
    })
    @DisplayName("到期前六十天起提醒，最后一天仍有效，次日起过期")
    void expiry(LocalDate until, Validity validity, int step) {
        assertThat(Expiry.on(until, TODAY)).isEqualTo(validity);
        assertThat(Expiry.step(until, TODAY)).isEqualTo(step);
        assertThat(Expiry.on(null, TODAY)).isEqualTo(Validity.OPEN_ENDED);
    }

    @Test
    @DisplayName("缺项、签发日在以后、有效期早于签发、已经过期、CAS号不对：拒绝")
    void refusals() {
        LocalDate issued = TODAY.minusDays(30);
        refused(MaterialError.FIELDS_MISSING, () -> make(form(" ", null, issued, null)));
        refused(MaterialError.FIELDS_MISSING, () -> make(form("长".repeat(101), null, issued, null)));
        refused(MaterialError.CAS_WRONG, () -> make(form("示例原料", "56-81-4", issued, null)));
        refused(MaterialError.ISSUED_WRONG, () -> make(form("示例原料", null, null, null)));
        refused(MaterialError.ISSUED_WRONG, () -> make(form("示例原料", null, TODAY.plusDays(1), null)));
        refused(MaterialError.VALID_BEFORE_ISSUE, () -> make(form("示例原料", null, issued, issued.minusDays(1))));
        refused(MaterialError.EXPIRED_ALREADY, () -> make(form("示例原料", null, issued, TODAY.minusDays(1))));
    }

    private static void make(MaterialForm form) {
        new MaterialDocument(HEAD, 9, form, TODAY, NOW);
    }

    @Test
    @DisplayName("共享的才能替换、撤回、下架；下架须有理由；共享时已临近到期的不再提醒")
    void states() {
        MaterialDocument document = document(TODAY.plusDays(30));
        assertThat(document.warned()).isEqualTo(1);
        assertThat(document(null).warned()).isZero();
        refused(MaterialError.REASON_MISSING, () -> document.takeDown(HEAD, " ", NOW));
        document.takeDown(HEAD, "不是原料文件", NOW);
        assertThat(document.state()).isEqualTo(DocumentState.TAKEN_DOWN);
        refused(MaterialError.NOT_SHARED, () -> document.withdraw(HEAD, NOW));
        refused(MaterialError.NOT_SHARED, () -> document.makeWay(HEAD, NOW));
    }
}
