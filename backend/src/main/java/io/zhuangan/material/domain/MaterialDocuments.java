package io.zhuangan.material.domain;

import io.zhuangan.material.DocumentKind;
import io.zhuangan.material.MaterialView;
import io.zhuangan.shared.AccessScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Documents that firms share within associations. */
public interface MaterialDocuments {
    void add(MaterialDocument document);

    void add(MaterialWatch watch);

    void remove(MaterialWatch watch);

    /** The caller's own document, or for an association one shared within it; locked. */
    MaterialDocument lock(AccessScope scope, UUID key);

    /** Whether the firm shares a document of this supplier with this number within the association. */
    boolean numberThere(AccessScope firm, long associationId, String supplier, String number);

    /** Writes what has changed so far: a document that makes way does so before the next one comes. */
    void settle();

    /** What the caller may see, newest first. */
    List<Found> find(AccessScope scope, Filter filter, LocalDate today, int first, int size);

    int count(AccessScope scope, Filter filter, LocalDate today);

    Optional<Found> one(AccessScope scope, UUID key, LocalDate today);

    /** The firm's own watch of a document. */
    Optional<MaterialWatch> watch(AccessScope firm, long documentId);

    /** Firms that use a document, by internal id; within the reach of who shares it or takes it down. */
    List<Long> watchers(AccessScope scope, MaterialDocument document);

    /** The newer document takes over who used the one before. */
    void carryWatches(AccessScope scope, MaterialDocument from, MaterialDocument to);

    /** Files of the document: a piece, or null after the last. */
    byte[] piece(Found document, int number);

    /** Shared documents whose last day is near or over and whose firms were not warned of that, for the timer. */
    List<Due> expiring(LocalDate today);

    /**
     * What a list is narrowed by; null = any.
     *
     * @param text part of ingredient, INCI name, CAS number, supplier or number
     * @param own true for what the own firm shares, also what is over; false for what all share
     */
    record Filter(String text, DocumentKind kind, boolean own, boolean watched) {
        public static final Filter ALL = new Filter(null, null, false, false);
    }

    /**
     * A document the caller may see.
     *
     * @param id internal id
     * @param file key of its file
     * @param owner the reach of the firm that shares it, which lets its file out
     */
    record Found(long id, MaterialView view, UUID file, AccessScope owner) {}

    /** A document and the platform acting for its firm. */
    record Due(AccessScope scope, UUID document) {}
}
