-- Where a revision stands between its author and the public. Its words never change.
ALTER TABLE case_revision
  ADD COLUMN state            VARCHAR(40)   NOT NULL DEFAULT 'WRITTEN',
  ADD COLUMN publish_at       DATETIME(6)   NULL,
  ADD COLUMN reviewed_by      BIGINT        NULL,
  ADD COLUMN reviewed_by_name VARCHAR(100)  NULL,
  ADD COLUMN reviewed_at      DATETIME(6)   NULL,
  ADD COLUMN review_note      VARCHAR(2000) NULL,
  ADD INDEX case_revision_due (state, publish_at);
