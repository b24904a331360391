package io.zhuangan.bulletin;

import java.util.List;

/**
 * Whom a draft would reach if it were published now.
 *
 * @param people of those posts, each once per firm
 * @param unreached firms of the audience with nobody to tell: names, at most twenty
 * @param unreachedFirms how many these are
 */
public record BulletinReach(
        int firms, int people, int unreachedFirms, List<String> unreached, List<District> districts) {
    public BulletinReach {
        unreached = List.copyOf(unreached);
        districts = List.copyOf(districts);
    }

    public record District(String code, int firms) {}
}
