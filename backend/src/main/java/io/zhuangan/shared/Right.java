package io.zhuangan.shared;

/** What a person may do in a seat. Roles of the tenancy room give sets of these; {@link Permit} asks for them. */
public enum Right {
    /** Create tenants, invite people, give and end memberships; no business data. */
    OPERATE_PLATFORM,
    /** Read the enterprise register within the own reach. */
    READ_ENTERPRISES,
    /** Import and change the enterprise register. */
    KEEP_REGISTER,
    /** Edit the legal calendar. */
    KEEP_CALENDAR,
    /** Enter and import grading facts of the own district or city. */
    ENTER_FACTS,
    /** Run a year. */
    GRADE,
    /** Draft rule sets, and publish what somebody else saved last. */
    EDIT_RULES,
    /** Second-person release of what somebody else graded. */
    RELEASE_GRADES,
    /** Read grades of all firms within reach. */
    READ_GRADES,
    /** Check what firms within reach say about themselves, indicator by indicator; let a firm file late. */
    CHECK_SELF_EVALUATION,
    /** Assign and decide objections against grades. */
    REVIEW_OBJECTION,
    /** Read the board of the 21 tasks. */
    READ_PLAN,
    /** Keep the board of the 21 tasks. */
    KEEP_PLAN,
    /** Plan, publish and cancel the association's courses; see its enrolments. */
    MANAGE_COURSES,
    /** Take attendance, issue certificates. */
    TAKE_ATTENDANCE,
    /** File the association's yearly training plan with the city bureau: the second pair of eyes on what was drafted. */
    FILE_TRAINING_PLAN,
    /** Accept or return the yearly training plans of the city's associations. */
    DECIDE_TRAINING_PLAN,
    /** Decide appeals against attendance records, ask for corrections of frozen ones and sign them. */
    SETTLE_ATTENDANCE,
    /** See which members have not filed their self-evaluation, and urge them (Measures Art. 5). */
    URGE_MEMBERS,
    /** Edit cases and clusters for the public site. */
    EDIT_SHOWCASE,
    /** Second-person publication of what somebody else edited. */
    PUBLISH_SHOWCASE,
    /** Draft risk bulletins of the association, and what follows them. */
    WRITE_BULLETINS,
    /** Second-person publication of risk bulletins. */
    PUBLISH_BULLETINS,
    /** See which firms within reach gave their receipt for a risk bulletin. */
    READ_BULLETIN_BOARD,
    /** Give receipts and answers for the own firm whoever was told, and decide who reads them. */
    ANSWER_BULLETINS,
    /** Call firms to meetings: write, convene what somebody else wrote, record who came, follow up. */
    CONVENE_MEETINGS,
    /** Answer invitations to meetings and give receipts for the own firm. */
    ANSWER_MEETINGS,
    /** Search, use and share suppliers' documents within the own associations. */
    USE_MATERIALS,
    /** Take down suppliers' documents that do not belong there. */
    MODERATE_MATERIALS,
    /** Read the exchange forums of the own associations, and report what does not belong there. */
    READ_FORUM,
    /** Write in them, under name and firm. */
    WRITE_FORUM,
    /** Look after the own association's forum. */
    MODERATE_FORUM,
    /** Put a case forward for a call. */
    NOMINATE_CASE,
    /** As a firm: consent to be shown in a case, and take it back. */
    CONSENT_TO_CASE,
    /** Sit in the jury of a call, once appointed. */
    JUDGE_CASES,
    /** Open calls for cases, appoint their juries, tell the results. */
    RUN_CASE_CALL,
    /** Write the association's model contracts and norms, and answer comments on them. */
    EDIT_CONTRACTS,
    /** Open them for comment, and publish what somebody else saved last. */
    PUBLISH_CONTRACTS,
    /** Comment on model contracts that an association of the city laid open. */
    COMMENT_CONTRACTS,
    /** Fill in the own firm's sheets of model contracts and declare which are used. */
    USE_CONTRACTS,
    /** Manage people and rights of the own tenant. */
    MANAGE_PEOPLE,
    /** See the own firm's grade. */
    SEE_OWN_GRADE,
    /** Fill in the own firm's self-evaluation and sign its pledge. */
    EVALUATE_OWN_FIRM,
    /** Object to the own firm's grade. */
    RAISE_OBJECTION,
    /** Enrol colleagues of the own firm. */
    ENROL_COLLEAGUES,
    /** Take part in courses: check in, see own hours and certificates. */
    ATTEND,
    /** Report a hidden risk in the own firm's log, and see what became of the own reports. */
    REPORT_RISK,
    /** Judge, fix and close hidden risks of the own firm, keep its places, share an entry. */
    HANDLE_RISKS,
    /** Read hidden risks that firms chose to share. */
    READ_SHARED_RISKS,
    /** See the own firm's memberships of associations, and fellow members that consent to be listed. */
    SEE_MEMBERSHIPS,
    /** Apply for membership and leave for the own firm, and decide what an association may see of it. */
    APPLY_MEMBERSHIP,
    /** Read the association's members, their applications and what they consent to show. */
    READ_MEMBERS,
    /** Decide applications, end memberships, say who may join. */
    DECIDE_MEMBERSHIP,
    /** Ask the bureau a question for the own firm or association, and read its answer. */
    ASK_BUREAU,
    /** Read questions within reach and draft their answers. */
    PROPOSE_ANSWER,
    /** Second-person decision on answers; write and publish what everybody may read of them. */
    DECIDE_ANSWER,
    /** Record own training as an officer of a bureau. */
    RECORD_OWN_TRAINING,
    /** Confirm other officers' training, see the unit's hours, remind those below. */
    CONFIRM_OFFICER_TRAINING,
    /** Read the audit of the own reach. */
    READ_AUDIT
}
