package io.zhuangan.bulletin.domain;

import io.zhuangan.bulletin.BulletinContent;
import io.zhuangan.enterprise.EnterpriseKind;
import io.zhuangan.enterprise.Post;
import java.util.Set;

/**
 * Which member firms a bulletin is for, and which of their people hear it. A firm that makes children's and special
 * products in 奉贤 is meant by "special" as well as by "奉贤, children's", not by "静安".
 */
public record Audience(Set<String> districts, Set<EnterpriseKind> kinds, Set<Post> posts) {
    /** Who is told where the bulletin names no post, and where nobody of a firm holds one of those named. */
    private static final Set<Post> USUAL = Set.of(Post.QUALITY_SAFETY_HEAD);

    private static final Set<Post> OTHERWISE = Set.of(Post.LEGAL_REPRESENTATIVE);

    public static Audience of(BulletinContent content) {
        return new Audience(content.districts(), content.firmKinds(), content.posts());
    }

    public boolean includes(String district, Set<EnterpriseKind> firmKinds) {
        return (districts.isEmpty() || districts.contains(district))
                && (kinds.isEmpty() || firmKinds.stream().anyMatch(kinds::contains));
    }

    /** All posts that have to be looked up. */
    public Set<Post> asked() {
        Set<Post> all = new java.util.TreeSet<>(wanted());
        all.addAll(OTHERWISE);
        return all;
    }

    /** Whether the holder of this post is told. @param wantedHeld whether anybody of the firm holds a post that is meant */
    public boolean tells(Post post, boolean wantedHeld) {
        return (wantedHeld ? wanted() : OTHERWISE).contains(post);
    }

    public boolean wants(Post post) {
        return wanted().contains(post);
    }

    private Set<Post> wanted() {
        return posts.isEmpty() ? USUAL : posts;
    }
}
