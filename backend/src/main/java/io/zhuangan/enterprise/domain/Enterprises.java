package io.zhuangan.enterprise.domain;

import io.zhuangan.enterprise.DistrictCount;
import io.zhuangan.enterprise.EnterpriseFilter;
import io.zhuangan.enterprise.MemberContact;
import io.zhuangan.enterprise.MemberFilter;
import io.zhuangan.enterprise.MemberFirm;
import io.zhuangan.enterprise.MemberLine;
import io.zhuangan.enterprise.MemberPost;
import io.zhuangan.enterprise.MembershipOfAssociation;
import io.zhuangan.enterprise.Post;
import io.zhuangan.shared.AccessScope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register. */
public interface Enterprises {
    void add(Enterprise enterprise);

    void add(ProductionStop stop);

    void add(AssociationMember member);

    Enterprise get(AccessScope scope, UUID key);

    Optional<Enterprise> byId(AccessScope scope, long id);

    List<Enterprise> byIds(AccessScope scope, Collection<Long> ids);

    Optional<Enterprise> byLicence(AccessScope scope, String licenceNumber);

    List<Enterprise> all(AccessScope scope);

    /** A piece in order of internal ids, after the firm with this one; 0 = from the start. */
    List<Enterprise> piece(AccessScope scope, long afterId, int limit);

    /** In order of the licence number, after {@code afterLicence}. */
    List<Enterprise> after(AccessScope scope, EnterpriseFilter filter, String afterLicence, int limit);

    List<Enterprise> slice(AccessScope scope, EnterpriseFilter filter, int first, int count);

    long count(AccessScope scope, EnterpriseFilter filter);

    List<DistrictCount> byDistrict(AccessScope scope);

    List<ProductionStop> stops(AccessScope scope, Collection<Long> enterprises);

    List<ProductionStop> stops(AccessScope scope);

    List<AssociationMember> members(AccessScope scope);

    List<MembershipOfAssociation> memberships(AccessScope scope, long enterpriseId);

    /** Firms that are members of an association on a day. */
    List<Long> memberIds(AccessScope scope, long associationId, LocalDate day);

    /** Firms with a licence that are members of an association on a day, in order of internal ids, after this one. */
    List<MemberFirm> memberFirms(AccessScope scope, long associationId, LocalDate day, long afterId, int limit);

    /** Who of these member firms holds one of these posts on a day and still works there. */
    List<MemberPost> memberPosts(
            AccessScope scope, long associationId, LocalDate day, Collection<Long> firms, Collection<Post> posts);

    /** Members of an association, present and past, in the order they came into the register, after this one. */
    List<MemberLine> memberLines(
            AccessScope scope, long associationId, LocalDate day, MemberFilter filter, long afterId, int limit);

    Optional<MemberLine> memberLine(AccessScope scope, long associationId, long firm);

    Optional<MemberLine> memberLine(AccessScope scope, long associationId, UUID firm);

    /** Who of a firm that belongs on a day holds a post then, with phone and e-mail. */
    List<MemberContact> memberContacts(AccessScope scope, long associationId, LocalDate day, long firm);

    Optional<LicenceForm> licenceForm(long cityId);

    Optional<RegisterRule> rule(long cityId);

    void add(RegisterRule rule);
}
