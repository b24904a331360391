package io.zhuangan.identity;

import static io.zhuangan.identity.AdminInterface.CONFLICT;
import static io.zhuangan.identity.AdminInterface.CREATED;
import static io.zhuangan.identity.AdminInterface.NOT_FOUND;
import static io.zhuangan.identity.AdminInterface.NO_CONTENT;
import static io.zhuangan.identity.AdminInterface.encoded;
import static io.zhuangan.identity.AdminInterface.expect;
import static io.zhuangan.identity.AdminInterface.json;
import static io.zhuangan.identity.AdminInterface.unexpected;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.util.Optional;

/**
 * The accounts at the identity provider. Every call is safe to repeat. Never called inside a transaction.
 */
@ApplicationScoped
class Accounts {
    private static final String CHANGING = "changing an account";

    @Inject
    AdminInterface admin;

    /** An account: how the provider names it, and whether this call made it. */
    record Account(String subject, boolean made) {}

    /** The account of that user name, made if there is none. */
    Account ensure(String username, String fullName, String email) throws ProviderDown {
        Optional<String> known = find(username);
        if (known.isPresent()) return new Account(known.get(), false);
        JsonObjectBuilder user = Json.createObjectBuilder()
                .add("username", username)
                .add("enabled", true)
                .add("firstName", fullName);
        if (email != null && !email.isBlank()) user.add("email", email);
        HttpResponse<String> answer = admin.send("POST", "/users", user.build().toString());
        if (answer.statusCode() == CREATED) return new Account(find(username).orElseThrow(), true);
        // made by somebody else in between, or the address belongs to another account
        if (answer.statusCode() == CONFLICT) {
            return new Account(
                    find(username).orElseThrow(() -> new IllegalStateException("e-mail address in use")), false);
        }
        throw unexpected("making an account", answer);
    }

    Optional<String> find(String username) throws ProviderDown {
        HttpResponse<String> answer = admin.get("/users?exact=true&username=" + encoded(username));
        JsonArray users = (JsonArray) json(answer, "looking for an account");
        return users.isEmpty()
                ? Optional.empty()
                : Optional.of(users.getJsonObject(0).getString("id"));
    }

    /** Sets a password that must be changed at the first sign-in, and ends what is open under the old one. */
    void setOneTimePassword(String subject, String password) throws ProviderDown {
        JsonObject credential = Json.createObjectBuilder()
                .add("type", "password")
                .add("value", password)
                .add("temporary", true)
                .build();
        expect(
                NO_CONTENT,
                admin.send("PUT", "/users/" + encoded(subject) + "/reset-password", credential.toString()),
                CHANGING);
        signOutEverywhere(subject);
    }

    /** A switched-off account cannot sign in; what is open ends. */
    void setEnabled(String subject, boolean enabled) throws ProviderDown {
        expect(
                NO_CONTENT,
                admin.send(
                        "PUT",
                        "/users/" + encoded(subject),
                        Json.createObjectBuilder()
                                .add("enabled", enabled)
                                .build()
                                .toString()),
                CHANGING);
        if (!enabled) signOutEverywhere(subject);
    }

    void signOutEverywhere(String subject) throws ProviderDown {
        HttpResponse<String> answer = admin.send("POST", "/users/" + encoded(subject) + "/logout", null);
        if (answer.statusCode() != NOT_FOUND) expect(NO_CONTENT, answer, CHANGING);
    }
}
