/**
 * 分级案卷: one file for the defence of one grade, as JSON and as PDF: facts and rules, versions and their people,
 * notices, the firm's own word, self-evaluation, objection, corrections and the links of the audit chain. Package
 * {@code check} computes a file again without a server.
 *
 * <p>Only puts together what other rooms keep; decides nothing and stores nothing.
 */
package io.zhuangan.dossier;
