-- empty = whoever teaches the session
ALTER TABLE session_unit
  ADD COLUMN lecturer VARCHAR(200) NOT NULL DEFAULT '',
  ADD COLUMN lecturer_kind VARCHAR(40) NULL;
