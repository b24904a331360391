-- When an approved revision of an edited page goes live by itself, why one did not, and that a page was taken off the
-- public site.
ALTER TABLE edited_page
  ADD COLUMN planned_revision  INT           NULL,
  ADD COLUMN publish_at        DATETIME(6)   NULL,
  ADD COLUMN planned_by        BIGINT        NULL,
  ADD COLUMN planned_by_name   VARCHAR(100)  NULL,
  ADD COLUMN stopped_revision  INT           NULL,
  ADD COLUMN stopped_why       VARCHAR(60)   NULL,
  ADD COLUMN withdrawn_at      DATETIME(6)   NULL,
  ADD COLUMN withdrawn_reason  VARCHAR(1000) NULL,
  ADD COLUMN withdrawn_by_name VARCHAR(100)  NULL,
  ADD INDEX edited_page_due (publish_at);
