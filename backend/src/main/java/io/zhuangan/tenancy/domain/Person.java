package io.zhuangan.tenancy.domain;

import io.zhuangan.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * One human being. The subject is what the identity provider calls them; it is set once, either when they are invited
 * with it or when an account of their user name signs in for the first time.
 */
@Entity
@Table(name = "person")
public class Person {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Version
    private long version = 1;

    private String subject;

    private String username;

    @Column(name = "full_name")
    private String fullName;

    private String phone;

    private String email;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Person() {}

    public Person(String username, String fullName, String phone, String email, Instant now) {
        if (fullName == null || fullName.isBlank()) throw new IllegalArgumentException("a person has a name");
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.username = username;
        this.fullName = fullName;
        this.phone = phone;
        this.email = email;
        this.createdAt = now;
    }

    /** Ties the account to this person. A second account is refused by returning false. */
    public boolean link(String accountSubject) {
        if (subject != null) return subject.equals(accountSubject);
        subject = accountSubject;
        return true;
    }

    /** Gives the person a sign-in name, if they have none. */
    public boolean nameAccount(String account) {
        if (username != null) return username.equals(account);
        username = account;
        return true;
    }

    public void describe(String newName, String newPhone, String newEmail) {
        if (newName != null && !newName.isBlank()) fullName = newName;
        if (newPhone != null) phone = newPhone;
        if (newEmail != null) email = newEmail;
    }

    public long id() {
        return id;
    }

    public UUID key() {
        return uid;
    }

    public String subject() {
        return subject;
    }

    public String username() {
        return username;
    }

    public String fullName() {
        return fullName;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
