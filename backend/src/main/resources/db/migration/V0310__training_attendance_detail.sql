-- minutes missed at the end, whether the unit counts by the rule of that moment, when and by whom it was written down;
-- "at" stays the moment of arrival, which for a scan sent later is not the moment it reached us
ALTER TABLE attendance
  ADD COLUMN minutes_early INT NOT NULL DEFAULT 0,
  ADD COLUMN counted BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN recorded_at DATETIME(6) NULL,
  ADD COLUMN recorded_by_id BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN sent_later BOOLEAN NOT NULL DEFAULT FALSE;
