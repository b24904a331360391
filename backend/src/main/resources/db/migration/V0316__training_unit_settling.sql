-- when the freezing of a unit's records is looked at next; settled = every seat of it is frozen
ALTER TABLE session_unit
  ADD COLUMN settled BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN look_at DATETIME(6) NULL,
  ADD INDEX session_unit_look (settled, look_at);
