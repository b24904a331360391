package io.zhuangan.enterprise;

import java.util.Set;
import java.util.UUID;

/** A member firm as its association addresses it. @param id internal id, for references between rooms */
public record MemberFirm(long id, UUID key, String name, String district, Set<EnterpriseKind> kinds) {}
