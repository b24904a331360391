package io.zhuangan.tenancy;

import static io.zhuangan.shared.Right.*;

import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What somebody is for a tenant, and the rights that follow. Rights are asked for, roles never. */
public enum Role {
    OPERATOR(TenantKind.OPERATOR, OPERATE_PLATFORM, READ_AUDIT),

    /** Grading and planning lead of the city bureau. */
    CITY_LEAD(
            TenantKind.CITY,
            READ_ENTERPRISES,
            KEEP_REGISTER,
            KEEP_CALENDAR,
            ENTER_FACTS,
            GRADE,
            EDIT_RULES,
            RELEASE_GRADES,
            READ_GRADES,
            CHECK_SELF_EVALUATION,
            REVIEW_OBJECTION,
            READ_PLAN,
            KEEP_PLAN,
            DECIDE_TRAINING_PLAN,
            EDIT_SHOWCASE,
            PUBLISH_SHOWCASE,
            READ_BULLETIN_BOARD,
            RECORD_OWN_TRAINING,
            CONFIRM_OFFICER_TRAINING,
            READ_AUDIT,
            NOMINATE_CASE,
            JUDGE_CASES,
            RUN_CASE_CALL,
            COMMENT_CONTRACTS,
            READ_SHARED_RISKS,
            CONVENE_MEETINGS,
            PROPOSE_ANSWER,
            DECIDE_ANSWER),
    /** Second officer of the city bureau: the other pair of eyes. */
    CITY_OFFICER(
            TenantKind.CITY,
            READ_ENTERPRISES,
            KEEP_REGISTER,
            KEEP_CALENDAR,
            ENTER_FACTS,
            EDIT_RULES,
            RELEASE_GRADES,
            READ_GRADES,
            CHECK_SELF_EVALUATION,
            REVIEW_OBJECTION,
            READ_PLAN,
            KEEP_PLAN,
            DECIDE_TRAINING_PLAN,
            EDIT_SHOWCASE,
            PUBLISH_SHOWCASE,
            READ_BULLETIN_BOARD,
            RECORD_OWN_TRAINING,
            CONFIRM_OFFICER_TRAINING,
            READ_AUDIT,
            NOMINATE_CASE,
            JUDGE_CASES,
            RUN_CASE_CALL,
            COMMENT_CONTRACTS,
            READ_SHARED_RISKS,
            CONVENE_MEETINGS,
            PROPOSE_ANSWER,
            DECIDE_ANSWER),
    DISTRICT_OFFICER(
            TenantKind.DISTRICT,
            READ_ENTERPRISES,
            ENTER_FACTS,
            READ_GRADES,
            CHECK_SELF_EVALUATION,
            READ_PLAN,
            READ_BULLETIN_BOARD,
            RECORD_OWN_TRAINING,
            NOMINATE_CASE,
            JUDGE_CASES,
            COMMENT_CONTRACTS,
            READ_SHARED_RISKS,
            CONVENE_MEETINGS,
            PROPOSE_ANSWER),
    /** Leads the cosmetics work of a district bureau. */
    DISTRICT_LEAD(
            TenantKind.DISTRICT,
            READ_ENTERPRISES,
            ENTER_FACTS,
            READ_GRADES,
            CHECK_SELF_EVALUATION,
            READ_PLAN,
            READ_BULLETIN_BOARD,
            RECORD_OWN_TRAINING,
            CONFIRM_OFFICER_TRAINING,
            NOMINATE_CASE,
            JUDGE_CASES,
            COMMENT_CONTRACTS,
            READ_SHARED_RISKS,
            CONVENE_MEETINGS,
            PROPOSE_ANSWER),

    COURSE_MANAGER(
            TenantKind.ASSOCIATION,
            MANAGE_COURSES,
            TAKE_ATTENDANCE,
            SETTLE_ATTENDANCE,
            URGE_MEMBERS,
            PUBLISH_SHOWCASE,
            WRITE_BULLETINS,
            PUBLISH_BULLETINS,
            NOMINATE_CASE,
            JUDGE_CASES,
            EDIT_CONTRACTS,
            PUBLISH_CONTRACTS,
            COMMENT_CONTRACTS,
            READ_SHARED_RISKS,
            CONVENE_MEETINGS,
            READ_MEMBERS,
            ASK_BUREAU,
            MODERATE_MATERIALS,
            MODERATE_FORUM),
    ASSOCIATION_EDITOR(
            TenantKind.ASSOCIATION,
            EDIT_SHOWCASE,
            WRITE_BULLETINS,
            NOMINATE_CASE,
            JUDGE_CASES,
            EDIT_CONTRACTS,
            COMMENT_CONTRACTS,
            CONVENE_MEETINGS,
            ASK_BUREAU),
    ASSOCIATION_ADMIN(
            TenantKind.ASSOCIATION,
            FILE_TRAINING_PLAN,
            SETTLE_ATTENDANCE,
            URGE_MEMBERS,
            MANAGE_PEOPLE,
            PUBLISH_SHOWCASE,
            WRITE_BULLETINS,
            PUBLISH_BULLETINS,
            READ_AUDIT,
            NOMINATE_CASE,
            JUDGE_CASES,
            PUBLISH_CONTRACTS,
            COMMENT_CONTRACTS,
            READ_SHARED_RISKS,
            CONVENE_MEETINGS,
            READ_MEMBERS,
            DECIDE_MEMBERSHIP,
            ASK_BUREAU,
            MODERATE_MATERIALS,
            MODERATE_FORUM),

    /** 法定代表人. */
    LEGAL_REPRESENTATIVE(
            TenantKind.ENTERPRISE,
            SEE_OWN_GRADE,
            EVALUATE_OWN_FIRM,
            RAISE_OBJECTION,
            MANAGE_PEOPLE,
            ENROL_COLLEAGUES,
            ATTEND,
            ANSWER_BULLETINS,
            READ_AUDIT,
            NOMINATE_CASE,
            CONSENT_TO_CASE,
            COMMENT_CONTRACTS,
            USE_CONTRACTS,
            REPORT_RISK,
            HANDLE_RISKS,
            ANSWER_MEETINGS,
            SEE_MEMBERSHIPS,
            APPLY_MEMBERSHIP,
            ASK_BUREAU,
            USE_MATERIALS,
            READ_FORUM,
            WRITE_FORUM),
    /** 质量安全负责人. */
    QUALITY_SAFETY_HEAD(
            TenantKind.ENTERPRISE,
            SEE_OWN_GRADE,
            EVALUATE_OWN_FIRM,
            RAISE_OBJECTION,
            ENROL_COLLEAGUES,
            ATTEND,
            ANSWER_BULLETINS,
            NOMINATE_CASE,
            CONSENT_TO_CASE,
            COMMENT_CONTRACTS,
            USE_CONTRACTS,
            REPORT_RISK,
            HANDLE_RISKS,
            ANSWER_MEETINGS,
            SEE_MEMBERSHIPS,
            APPLY_MEMBERSHIP,
            ASK_BUREAU,
            USE_MATERIALS,
            READ_FORUM,
            WRITE_FORUM),
    TRAINING_CONTACT(TenantKind.ENTERPRISE, ENROL_COLLEAGUES, ATTEND, REPORT_RISK, READ_FORUM, WRITE_FORUM),
    EMPLOYEE(TenantKind.ENTERPRISE, ATTEND, REPORT_RISK, READ_FORUM);

    private final TenantKind kind;
    private final Set<Right> rights;

    Role(TenantKind kind, Right... rights) {
        this.kind = kind;
        this.rights = Set.copyOf(EnumSet.copyOf(Arrays.asList(rights)));
    }

    /** The kind of tenant that can give this role. */
    public TenantKind kind() {
        return kind;
    }

    public Set<Right> rights() {
        return rights;
    }

    /** The roles that a tenant of this kind can give. */
    public static List<Role> of(TenantKind kind) {
        return Arrays.stream(values()).filter(role -> role.kind == kind).toList();
    }
}
