package io.zhuangan.membership;

import io.zhuangan.enterprise.MemberContact;
import java.util.List;

/**
 * A member firm, as far as its association may see it: never a grade, an inspection or an objection.
 *
 * @param posts who holds a post today; empty for a firm that left
 * @param consents what the firm lets the association see today
 * @param story the membership, oldest step first
 */
public record MemberFirmView(
        MemberListLine line, List<MemberContact> posts, List<ConsentView> consents, List<StepView> story) {}
