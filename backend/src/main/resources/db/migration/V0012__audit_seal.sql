-- The hash chain over the entries, in the order in which their commits were seen.
CREATE TABLE audit_seal (
  seq           BIGINT   NOT NULL PRIMARY KEY,
  entry_id      BIGINT   NOT NULL,
  previous_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash          CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT audit_seal_entry UNIQUE (entry_id)
);
