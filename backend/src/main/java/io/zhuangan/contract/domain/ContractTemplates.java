package io.zhuangan.contract.domain;

import io.zhuangan.contract.CommentOutcome;
import io.zhuangan.contract.PublishedContract;
import io.zhuangan.contract.TemplateKind;
import io.zhuangan.shared.AccessScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Templates of the caller's association; and of the caller's city what was laid open. */
public interface ContractTemplates {
    void add(ContractTemplate template);

    void add(ContractEdition edition);

    void add(ContractComment comment);

    /** Own ones, the newest first. */
    List<ContractTemplate> own(AccessScope scope);

    ContractTemplate get(AccessScope scope, UUID key);

    /** The same, held against everybody else until the transaction ends. */
    ContractTemplate lock(AccessScope scope, UUID key);

    /** Whether any association of the platform has this public address. */
    boolean taken(AccessScope scope, String slug);

    /** Newest first. */
    List<ContractEdition> editions(AccessScope scope, ContractTemplate template);

    /** Of all own templates, by template, newest first. */
    Map<Long, List<ContractEdition>> editions(AccessScope scope);

    ContractEdition edition(AccessScope scope, ContractTemplate template, int number);

    /** A comment with the names of who wrote it. */
    record Said(ContractComment comment, String tenant, String tenantEn) {}

    /** All comments on an edition, oldest first. */
    List<Said> comments(AccessScope scope, ContractEdition edition);

    /** The caller's own tenant's comments on an edition, oldest first. */
    List<ContractComment> ownComments(AccessScope scope, long editionId);

    /** By edition: how many comments the caller's own tenant made. */
    Map<Long, Integer> ownCommentCounts(AccessScope scope);

    /** A comment on an own edition, held. */
    ContractComment lockComment(AccessScope scope, UUID key);

    ContractEdition editionOf(AccessScope scope, ContractComment comment);

    ContractTemplate templateOf(AccessScope scope, ContractEdition edition);

    /** By edition: how many comments there are and how many wait. */
    Map<Long, int[]> commentCounts(AccessScope scope);

    /** An answer, without who asked. */
    record Answer(String clauseKey, CommentOutcome outcome, String answer, Instant answeredAt) {}

    List<Answer> answers(AccessScope scope, long editionId);

    /** An edition that was laid open for comment in the caller's city. */
    record Round(
            long editionId,
            UUID edition,
            long associationId,
            UUID template,
            TemplateKind kind,
            String title,
            String titleEn,
            String association,
            String associationEn,
            LocalDate from,
            LocalDate until,
            Instant endedAt,
            String label) {}

    /** Rounds of other tenants in the city, the one that ends last first. */
    List<Round> rounds(AccessScope scope);

    Round round(AccessScope scope, UUID edition);

    /** The words of a round. */
    String roundBody(AccessScope scope, UUID edition);

    /** A published edition as a firm of the city uses it. */
    record Standing(long editionId, long templateId, long associationId, PublishedContract view, String body) {}

    Standing published(AccessScope scope, UUID edition);

    Standing published(AccessScope scope, long editionId);

    /** The newest edition of each template in the city. */
    List<PublishedContract> library(AccessScope scope);

    /** Every published edition of a template in the city, newest first. */
    List<PublishedContract> editionsOf(AccessScope scope, UUID template);

    /** A published edition with how many firms use it today. */
    record Issued(PublishedContract edition, int users) {}

    /** Editions of the city's associations published in that span, newest first. */
    List<Issued> issued(AccessScope scope, Instant from, Instant until);
}
