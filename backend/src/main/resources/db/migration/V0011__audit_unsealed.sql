-- Entries that wait for their seal. Written by a trigger in the entry's own transaction, so none can be forgotten and
-- none is seen before its commit: no watermark, no gaps.
CREATE TABLE audit_unsealed (
  entry_id BIGINT NOT NULL PRIMARY KEY
);
