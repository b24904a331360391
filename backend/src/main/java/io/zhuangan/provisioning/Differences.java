package io.zhuangan.provisioning;

import java.util.List;

/**
 * What a comparison of some tenants found.
 *
 * @param organizations tenants whose organization is missing or has another name
 * @param members accounts that are missing in an organization or too many in it
 * @param compared how many tenants were looked at
 * @param last internal id of the last of them; 0 if there was none left to look at
 */
public record Differences(List<OrganizationOrder> organizations, List<MemberOrder> members, int compared, long last) {
    int count() {
        return organizations.size() + members.size();
    }
}
