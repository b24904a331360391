package io.zhuangan.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class with one public method that changes something, in one transaction, behind {@link Gate}. Its first argument
 * is the {@link AccessScope}; it says by {@link Permit} or {@link OpenToAll} who may call it. It calls no other use
 * case.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Gated
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {}
