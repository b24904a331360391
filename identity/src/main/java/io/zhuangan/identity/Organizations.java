package io.zhuangan.identity;

import static io.zhuangan.identity.AdminInterface.CONFLICT;
import static io.zhuangan.identity.AdminInterface.CREATED;
import static io.zhuangan.identity.AdminInterface.NOT_FOUND;
import static io.zhuangan.identity.AdminInterface.NO_CONTENT;
import static io.zhuangan.identity.AdminInterface.encoded;
import static io.zhuangan.identity.AdminInterface.expect;
import static io.zhuangan.identity.AdminInterface.json;
import static io.zhuangan.identity.AdminInterface.unexpected;

import io.zhuangan.tenancy.OrganizationView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The organizations at the identity provider that stand for our tenants. Each carries the tenant's key as its alias,
 * which never changes, and as an attribute, by which it is found again. Every call is safe to repeat.
 */
@ApplicationScoped
class Organizations {
    static final String TENANT = "zhuangan.tenant";

    private static final int PAGE = 100;

    @Inject
    AdminInterface admin;

    protected Organizations() {}

    /** For tests. */
    Organizations(AdminInterface admin) {
        this.admin = admin;
    }

    /** The organization's id; made if there is none, named as the tenant is. */
    String ensure(OrganizationView tenant) throws ProviderDown {
        Optional<JsonObject> known = find(tenant);
        if (known.isPresent()) {
            String id = known.get().getString("id");
            if (!bearsName(known.get().getString("name"), tenant)) rename(id, tenant);
            return id;
        }
        HttpResponse<String> answer = create(tenant, tenant.name());
        if (answer.statusCode() == CONFLICT) {
            // made by another node in between, or the name belongs to another tenant's organization
            Optional<JsonObject> made = byTenant(tenant);
            if (made.isPresent()) return made.get().getString("id");
            answer = create(tenant, distinct(tenant));
        }
        expect(CREATED, answer, "making an organization");
        return byTenant(tenant)
                .orElseThrow(() -> new IllegalStateException("an organization was made and is not there"))
                .getString("id");
    }

    /** The organization as it is, by the id we know or else by the tenant's key. */
    Optional<JsonObject> find(OrganizationView tenant) throws ProviderDown {
        if (tenant.organizationId() != null) {
            HttpResponse<String> answer = admin.get("/organizations/" + encoded(tenant.organizationId()));
            if (answer.statusCode() != NOT_FOUND) {
                JsonObject known = (JsonObject) json(answer, "reading an organization");
                if (tenant.tenant().toString().equals(known.getString("alias", null))) return Optional.of(known);
            }
        }
        return byTenant(tenant);
    }

    private Optional<JsonObject> byTenant(OrganizationView tenant) throws ProviderDown {
        String query = encoded(TENANT + ":" + tenant.tenant());
        JsonArray found = (JsonArray)
                json(admin.get("/organizations?briefRepresentation=false&q=" + query), "looking for an organization");
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getJsonObject(0));
    }

    private HttpResponse<String> create(OrganizationView tenant, String name) throws ProviderDown {
        return admin.send(
                "POST",
                "/organizations",
                Json.createObjectBuilder()
                        .add("name", name)
                        .add("alias", tenant.tenant().toString())
                        .add("enabled", true)
                        .add(
                                "attributes",
                                Json.createObjectBuilder()
                                        .add(
                                                TENANT,
                                                Json.createArrayBuilder()
                                                        .add(tenant.tenant().toString())))
                        .build()
                        .toString());
    }

    private void rename(String id, OrganizationView tenant) throws ProviderDown {
        HttpResponse<String> answer = put(id, tenant.name());
        if (answer.statusCode() == CONFLICT) answer = put(id, distinct(tenant));
        expect(NO_CONTENT, answer, "renaming an organization");
    }

    private HttpResponse<String> put(String id, String name) throws ProviderDown {
        // read again in full: an update replaces everything, also what an administrator added there
        JsonObject whole = (JsonObject) json(admin.get("/organizations/" + encoded(id)), "reading an organization");
        return admin.send(
                "PUT",
                "/organizations/" + encoded(id),
                Json.createObjectBuilder(whole).add("name", name).build().toString());
    }

    /** Names are unique at the identity provider and need not be here: two firms may be called the same. */
    private static String distinct(OrganizationView tenant) {
        return tenant.name() + " (" + tenant.code() + ")";
    }

    static boolean bearsName(String name, OrganizationView tenant) {
        return name.equals(tenant.name()) || name.equals(distinct(tenant));
    }

    /** @return false when the provider knows no such account: there is nobody to make a member */
    boolean addMember(String organization, String subject) throws ProviderDown {
        HttpResponse<String> answer = admin.send(
                "POST",
                "/organizations/" + encoded(organization) + "/members",
                Json.createValue(subject).toString());
        if (answer.statusCode() == CREATED || answer.statusCode() == CONFLICT) return true;
        if (answer.statusCode() == NOT_FOUND) {
            boolean accountIsThere = admin.get("/users/" + encoded(subject)).statusCode() != NOT_FOUND;
            if (!accountIsThere) return false;
        }
        throw unexpected("adding a member", answer);
    }

    /** Also when there is no such member, account or organization any more. */
    void removeMember(String organization, String subject) throws ProviderDown {
        HttpResponse<String> answer =
                admin.send("DELETE", "/organizations/" + encoded(organization) + "/members/" + encoded(subject), null);
        if (answer.statusCode() != NOT_FOUND) expect(NO_CONTENT, answer, "removing a member");
    }

    Set<String> members(String organization) throws ProviderDown {
        Set<String> subjects = new TreeSet<>();
        JsonArray page;
        int first = 0;
        do {
            page = (JsonArray) json(
                    admin.get("/organizations/" + encoded(organization) + "/members?first=" + first + "&max=" + PAGE),
                    "listing members");
            for (JsonValue one : page) subjects.add(one.asJsonObject().getString("id"));
            first += PAGE;
        } while (page.size() == PAGE);
        return subjects;
    }
}
