/** Checks dossiers offline: the engine of grading, JSON, hashes; no container, no database, no network. */
package io.zhuangan.dossier.check;
