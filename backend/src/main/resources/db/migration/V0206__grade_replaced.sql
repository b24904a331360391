-- A grade may be replaced within its year: by an event, after an objection, after a quashed penalty. The one before stays
-- on record; of each firm and year exactly one stands.
ALTER TABLE grade
  DROP CONSTRAINT grade_released_once,
  DROP COLUMN released_year,
  ADD COLUMN replaces_uid    CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN replaced_at     DATETIME(6)  NULL,
  ADD COLUMN cause_uid       CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN document_no     VARCHAR(80)  NULL,
  ADD COLUMN reason          VARCHAR(1000) NULL,
  ADD COLUMN decided_by_name VARCHAR(100) NULL,
  ADD COLUMN final_at        DATETIME(6)  NULL;
